import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Somebody has a long-term difficulty and no disability identification card yet. */
export const needsDisabilityCard: Condition = {
  id: 'needs-disability-card',
  facts: ['disable'],
  test: (facts) => matchOption(chosen(facts, 'disable'), 'nocard', 'applied'),
}
