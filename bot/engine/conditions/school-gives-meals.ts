import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** The child's school is one of those selected for meals. */
export const schoolGivesMeals: Condition = {
  id: 'school-gives-meals',
  facts: ['meals'],
  test: (facts) => matchOption(chosen(facts, 'meals'), 'yes'),
}
