import type { Facts } from '../../../schemas/fact-bank.ts'
import type { Outcome } from '../condition.ts'
import { chosen, saidUnknown, type knownFacts } from '../known-facts.ts'
import { matchOption } from '../match-option.ts'

/** Months of pension contributions in one of the given bands; nobody pays without a membership. */
export function pensionMonths(
  facts: Facts,
  ...bands: readonly (typeof knownFacts)['pmonths'][number][]
): Outcome {
  const nssf = chosen(facts, 'nssf')
  if (nssf === 'no') return 'no'
  const asked = nssf !== undefined || saidUnknown(facts, 'nssf')
  return asked ? matchOption(chosen(facts, 'pmonths'), ...bands) : 'unknown'
}
