import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Works for their own account and employs nobody. */
export const selfEmployed: Condition = {
  id: 'self-employed',
  facts: ['work'],
  test: (facts) => matchOption(chosen(facts, 'work'), 'self'),
}
