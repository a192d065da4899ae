import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/**
 * A poor or vulnerable household. Which card proves it is not published, so a family in hardship
 * without a card stays unknown.
 */
export const poorOrAtRisk: Condition = {
  id: 'poor-or-at-risk',
  facts: ['card'],
  test(facts) {
    const card = chosen(facts, 'card')
    return card === 'hard' ? 'unknown' : matchOption(card, 'poor1', 'poor2', 'at-risk')
  },
}
