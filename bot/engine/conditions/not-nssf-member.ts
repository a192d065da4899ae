import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Not a member of the NSSF at present. */
export const notNssfMember: Condition = {
  id: 'not-nssf-member',
  facts: ['nssf'],
  test: (facts) => matchOption(chosen(facts, 'nssf'), 'no', 'was'),
}
