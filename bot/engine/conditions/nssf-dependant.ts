import type { Condition } from '../condition.ts'
import { chosen } from '../known-facts.ts'

/**
 * Dependant of an NSSF member (Sub-decree 280): legally married spouse, child under 18 without
 * work, or child of any age with a disability or chronic illness.
 */
export const nssfDependant: Condition = {
  id: 'nssf-dependant',
  facts: ['work', 'kin', 'age', 'ill'],
  test(facts) {
    const kin = chosen(facts, 'kin')
    if (kin === undefined) return 'unknown'
    if (kin !== 'parent') return kin === 'spouse' ? 'yes' : 'no'
    const ill = chosen(facts, 'ill')
    if (ill === 'yes') return 'yes'
    const age = chosen(facts, 'age')
    const work = chosen(facts, 'work')
    if (age === 'under18' && work === 'other') return 'yes'
    const mayBeMinor = age === undefined || (age === 'under18' && work === undefined)
    return ill === undefined || mayBeMinor ? 'unknown' : 'no'
  },
}
