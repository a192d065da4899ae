import type { Condition } from '../condition.ts'
import { pensionMonths } from './pension-months.ts'

/** Some NSSF pension contributions, but fewer than twelve months. */
export const pensionMonths1To11: Condition = {
  id: 'pension-months-1-to-11',
  facts: ['nssf', 'pmonths'],
  test: (facts) => pensionMonths(facts, '1to11'),
}
