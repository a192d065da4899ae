import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { gated } from './gated.ts'

/** A child of the family is in preschool or grade 1 to 6; unclear for children of several levels. */
export const youngPupil: Condition = {
  id: 'young-pupil',
  facts: ['kids', 'school'],
  test: (facts) =>
    gated(facts, 'kids', () => {
      const school = chosen(facts, 'school')
      return school === 'many' ? 'unknown' : matchOption(school, 'pre', 'prim')
    }),
}
