import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { monthsSince } from '../months-since.ts'

const SIXTY = 60 * 12

/** Sixty or older. Around sixty the month of birth decides; in the month itself it is unclear. */
export const age60: Condition = {
  id: 'age-60',
  facts: ['age', 'birth'],
  test(facts, on) {
    const age = chosen(facts, 'age')
    if (age === undefined) return 'unknown'
    if (age !== '59-61') return age === '62plus' ? 'yes' : 'no'
    const { birth } = facts
    if (birth === undefined || birth === '?') return 'unknown'
    const { least, most } = monthsSince(birth, on)
    if (least >= SIXTY) return 'yes'
    return most < SIXTY ? 'no' : 'unknown'
  },
}
