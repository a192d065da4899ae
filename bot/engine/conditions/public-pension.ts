import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { age60 } from './age-60.ts'

/** Retired from the public service at 60 with 20 years of service, or with 30 years. */
export const publicPension: Condition = {
  id: 'public-pension',
  facts: ['work', 'service', 'age', 'birth'],
  test(facts, on) {
    const work = chosen(facts, 'work')
    if (work !== 'retired') return work === undefined ? 'unknown' : 'no'
    const service = chosen(facts, 'service')
    if (service === '30plus') return 'yes'
    if (service === 'under20') return 'no'
    return service === '20to29' ? age60.test(facts, on) : 'unknown'
  },
}
