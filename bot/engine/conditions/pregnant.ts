import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** The person herself is pregnant. */
export const pregnant: Condition = {
  id: 'pregnant',
  facts: ['kids', 'pregnant'],
  test: (facts) => gated(facts, 'kids', () => matchOption(chosen(facts, 'pregnant'), 'me')),
}
