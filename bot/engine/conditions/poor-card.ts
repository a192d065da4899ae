import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** The household has an Equity Card, Poor 1 or Poor 2. */
export const poorCard: Condition = {
  id: 'poor-card',
  facts: ['card'],
  test: (facts) => matchOption(chosen(facts, 'card'), 'poor1', 'poor2'),
}
