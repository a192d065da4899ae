import { enrolmentExamples } from './enrolments.ts'
import type { Example } from './example.ts'
import { grievanceExamples, lastExamples } from './grievances.ts'
import { officerExamples } from './officers.ts'
import { accessExamples, oneTimeCodeExamples, subscriptionExamples } from './others.ts'
import { searchExamples } from './search.ts'

/** All examples in an order in which they can be run: what one needs, an earlier one made. */
export const allExamples: readonly Example[] = [
  ...accessExamples,
  ...searchExamples,
  ...enrolmentExamples,
  ...subscriptionExamples,
  ...oneTimeCodeExamples,
  ...grievanceExamples,
  ...officerExamples,
  ...lastExamples,
]

export const examplesOf = (operation: string): readonly Example[] =>
  allExamples.filter((example) => example.operation === operation)
