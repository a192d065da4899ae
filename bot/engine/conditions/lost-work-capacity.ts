import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** Can no longer work because of illness or injury. */
export const lostWorkCapacity: Condition = {
  id: 'lost-work-capacity',
  facts: ['events', 'unable'],
  test: (facts) => gated(facts, 'events', () => matchOption(chosen(facts, 'unable'), 'yes')),
}
