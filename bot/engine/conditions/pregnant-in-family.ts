import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** The person or somebody in the household is pregnant. */
export const pregnantInFamily: Condition = {
  id: 'pregnant-in-family',
  facts: ['kids', 'pregnant'],
  test: (facts) =>
    gated(facts, 'kids', () => matchOption(chosen(facts, 'pregnant'), 'me', 'family')),
}
