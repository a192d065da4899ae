import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Works for the state, at any level down to the village. */
export const publicWorker: Condition = {
  id: 'public-worker',
  facts: ['work'],
  test: (facts) => matchOption(chosen(facts, 'work'), 'public'),
}
