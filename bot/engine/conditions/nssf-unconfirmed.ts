import type { Condition } from '../condition.ts'
import { chosen, saidUnknown } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Not a member of the NSSF, or does not know: asking 1286 is then the thing to do. */
export const nssfUnconfirmed: Condition = {
  id: 'nssf-unconfirmed',
  facts: ['nssf'],
  test: (facts) =>
    saidUnknown(facts, 'nssf') ? 'yes' : matchOption(chosen(facts, 'nssf'), 'no', 'was'),
}
