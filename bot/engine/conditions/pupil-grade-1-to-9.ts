import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** A child of the family is in grade 1 to 9. */
export const pupilGrade1To9: Condition = {
  id: 'pupil-grade-1-to-9',
  facts: ['kids', 'school', 'grade-low'],
  test: (facts) =>
    gated(facts, 'kids', () =>
      chosen(facts, 'school') === 'many'
        ? matchOption(chosen(facts, 'grade-low'), 'yes')
        : matchOption(chosen(facts, 'school'), 'prim', 'low'),
    ),
}
