import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Nine months of health contributions in the last twelve. */
export const nineHealthMonths: Condition = {
  id: 'nine-health-months',
  facts: ['hmonths'],
  test: (facts) => matchOption(chosen(facts, 'hmonths'), '9plus'),
}
