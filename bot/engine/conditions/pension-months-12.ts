import type { Condition } from '../condition.ts'
import { pensionMonths } from './pension-months.ts'

/** At least twelve months of NSSF pension contributions. */
export const pensionMonths12: Condition = {
  id: 'pension-months-12',
  facts: ['nssf', 'pmonths'],
  test: (facts) => pensionMonths(facts, '12to59', '60plus'),
}
