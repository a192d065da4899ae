import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { poorCard } from './poor-card.ts'

/**
 * The Equity Card is valid. A lost card may be: the office looks at the original, so it stays
 * unknown until the card is replaced.
 */
export const validCard: Condition = {
  id: 'valid-card',
  facts: ['card', 'state'],
  test(facts, on) {
    const hasCard = poorCard.test(facts, on)
    if (hasCard !== 'yes') return hasCard
    const state = chosen(facts, 'state')
    if (state === undefined || state === 'lost') return 'unknown'
    return state === 'valid' ? 'yes' : 'no'
  },
}
