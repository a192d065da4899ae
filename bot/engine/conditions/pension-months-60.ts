import type { Condition } from '../condition.ts'
import { pensionMonths } from './pension-months.ts'

/** At least sixty months of NSSF pension contributions. */
export const pensionMonths60: Condition = {
  id: 'pension-months-60',
  facts: ['nssf', 'pmonths'],
  test: (facts) => pensionMonths(facts, '60plus'),
}
