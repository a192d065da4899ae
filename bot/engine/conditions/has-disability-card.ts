import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Somebody in the household holds a disability identification card. */
export const hasDisabilityCard: Condition = {
  id: 'has-disability-card',
  facts: ['disable'],
  test: (facts) => matchOption(chosen(facts, 'disable'), 'card'),
}
