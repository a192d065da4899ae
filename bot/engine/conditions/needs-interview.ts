import type { Condition } from '../condition.ts'
import { chosen, saidUnknown } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/**
 * A household that may ask for an IDPoor interview: no card and hardship, a card that has run
 * out, or no knowledge of having one. Whether it is poor is for the interview, not for us.
 */
export const needsInterview: Condition = {
  id: 'needs-interview',
  facts: ['card', 'state'],
  test(facts) {
    if (saidUnknown(facts, 'card')) return 'yes'
    const card = chosen(facts, 'card')
    if (card === 'poor1' || card === 'poor2') return matchOption(chosen(facts, 'state'), 'expired')
    return matchOption(card, 'hard')
  },
}
