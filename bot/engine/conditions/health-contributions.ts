import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/**
 * Enough health contributions for care: six months of the last twelve, or two in a row. With two
 * to five months it is unknown whether two follow each other.
 */
export const healthContributions: Condition = {
  id: 'health-contributions',
  facts: ['hmonths'],
  test(facts) {
    const months = chosen(facts, 'hmonths')
    return months === '2to5' ? 'unknown' : matchOption(months, '6to8', '9plus')
  },
}
