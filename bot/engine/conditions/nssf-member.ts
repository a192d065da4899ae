import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** A member of the NSSF now. */
export const nssfMember: Condition = {
  id: 'nssf-member',
  facts: ['nssf'],
  test: (facts) => matchOption(chosen(facts, 'nssf'), 'yes'),
}
