import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** A member of the NSSF now or in the past. */
export const nssfMemberOrFormer: Condition = {
  id: 'nssf-member-or-former',
  facts: ['nssf'],
  test: (facts) => matchOption(chosen(facts, 'nssf'), 'yes', 'was'),
}
