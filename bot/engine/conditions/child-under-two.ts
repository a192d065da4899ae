import type { Facts } from '../../../schemas/fact-bank.ts'
import type { Condition, Outcome } from '../condition.ts'
import { chosen } from '../known-facts.ts'
import { monthsSince } from '../months-since.ts'
import { gated } from './gated.ts'

const TWO_YEARS = 24

/** The youngest child is not yet 24 months old. In the month of the second birthday: unclear. */
export const childUnderTwo: Condition = {
  id: 'child-under-two',
  facts: ['kids', 'child', 'baby'],
  test: (facts, on) => gated(facts, 'kids', () => isUnderTwo(facts, on)),
}

function isUnderTwo(facts: Facts, on: string): Outcome {
  const child = chosen(facts, 'child')
  if (child === undefined) return 'unknown'
  if (child !== 'about2') return child === 'under2' ? 'yes' : 'no'
  const { baby } = facts
  if (baby === undefined || baby === '?') return 'unknown'
  const { least, most } = monthsSince(baby, on)
  if (most < TWO_YEARS) return 'yes'
  return least >= TWO_YEARS ? 'no' : 'unknown'
}
