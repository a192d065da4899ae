import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** A child of the family is in grade 10 to 12. */
export const pupilGrade10To12: Condition = {
  id: 'pupil-grade-10-to-12',
  facts: ['kids', 'school', 'grade-up'],
  test: (facts) =>
    gated(facts, 'kids', () =>
      chosen(facts, 'school') === 'many'
        ? matchOption(chosen(facts, 'grade-up'), 'yes')
        : matchOption(chosen(facts, 'school'), 'up'),
    ),
}
