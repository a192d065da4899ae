import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** The Ministry of Planning has identified the household as at risk; never worked out here. */
export const atRiskCard: Condition = {
  id: 'at-risk-card',
  facts: ['card'],
  test: (facts) => matchOption(chosen(facts, 'card'), 'at-risk'),
}
