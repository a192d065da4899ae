import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Retired from the public service with less than 20 years of service. */
export const publicPensionShort: Condition = {
  id: 'public-pension-short',
  facts: ['work', 'service'],
  test(facts) {
    const isRetired = matchOption(chosen(facts, 'work'), 'retired')
    return isRetired === 'yes' ? matchOption(chosen(facts, 'service'), 'under20') : isRetired
  },
}
