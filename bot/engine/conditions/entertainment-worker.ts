import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Informal work in entertainment or tourism: bar, karaoke, beer garden, massage, spa. */
export const entertainmentWorker: Condition = {
  id: 'entertainment-worker',
  facts: ['work', 'venue'],
  test(facts) {
    const isCasual = matchOption(chosen(facts, 'work'), 'casual')
    return isCasual === 'yes' ? matchOption(chosen(facts, 'venue'), 'yes') : isCasual
  },
}
