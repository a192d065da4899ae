import type { Condition } from '../condition.ts'
import { nssfMember } from './nssf-member.ts'
import { publicWorker } from './public-worker.ts'

/** A member of the NSSF, or working for the state. */
export const nssfOrPublicWorker: Condition = {
  id: 'nssf-or-public-worker',
  facts: ['work', 'nssf'],
  test(facts, on) {
    const either = [nssfMember.test(facts, on), publicWorker.test(facts, on)]
    if (either.includes('yes')) return 'yes'
    return either.includes('unknown') ? 'unknown' : 'no'
  },
}
