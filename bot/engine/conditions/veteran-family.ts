import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** A veteran, or the dependant of one. */
export const veteranFamily: Condition = {
  id: 'veteran-family',
  facts: ['events', 'veteran'],
  test: (facts) =>
    gated(facts, 'events', () => matchOption(chosen(facts, 'veteran'), 'me', 'family')),
}
