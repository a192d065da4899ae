import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Works for a private employer, a household included. */
export const worksForEmployer: Condition = {
  id: 'works-for-employer',
  facts: ['work'],
  test: (facts) => matchOption(chosen(facts, 'work'), 'employee'),
}
