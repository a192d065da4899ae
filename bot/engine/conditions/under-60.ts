import type { Condition } from '../condition.ts'
import { age60 } from './age-60.ts'

/** Not yet sixty. */
export const under60: Condition = {
  id: 'under-60',
  facts: age60.facts,
  test(facts, on) {
    const sixty = age60.test(facts, on)
    if (sixty === 'unknown') return 'unknown'
    return sixty === 'yes' ? 'no' : 'yes'
  },
}
