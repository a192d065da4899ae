import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Casual or informal work for others, outside bars, massage shops and the like. */
export const informalWorker: Condition = {
  id: 'informal-worker',
  facts: ['work', 'venue'],
  test(facts) {
    const isCasual = matchOption(chosen(facts, 'work'), 'casual')
    return isCasual === 'yes' ? matchOption(chosen(facts, 'venue'), 'no') : isCasual
  },
}
