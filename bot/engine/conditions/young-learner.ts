import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** A young person in the family wants to learn a trade. The age limits are not published. */
export const youngLearner: Condition = {
  id: 'young-learner',
  facts: ['youth'],
  test: (facts) => matchOption(chosen(facts, 'youth'), 'yes'),
}
