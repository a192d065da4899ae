import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** Spouse or parent was an NSSF member with sixty months of pension contributions, and died. */
export const memberDied: Condition = {
  id: 'member-died',
  facts: ['events', 'died'],
  test: (facts) => gated(facts, 'events', () => matchOption(chosen(facts, 'died'), '60plus')),
}
