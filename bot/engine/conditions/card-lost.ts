import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'
import { poorCard } from './poor-card.ts'

/** The household's Equity Card, Poor 1 or Poor 2, is lost. */
export const cardLost: Condition = {
  id: 'card-lost',
  facts: ['card', 'state'],
  test(facts, on) {
    const hasCard = poorCard.test(facts, on)
    return hasCard === 'yes' ? matchOption(chosen(facts, 'state'), 'lost') : hasCard
  },
}
