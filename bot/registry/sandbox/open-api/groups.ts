import { access } from './access.ts'
import { enrolments } from './enrolments.ts'
import { grievances } from './grievances.ts'
import { officers } from './officers.ts'
import { oneTimeCodes } from './one-time-codes.ts'
import type { OperationGroup } from './operation.ts'
import { search } from './search.ts'
import { subscriptions } from './subscriptions.ts'

/** All of the registry API, in the order in which it is read. */
export const operationGroups: readonly OperationGroup[] = [
  access,
  search,
  enrolments,
  subscriptions,
  oneTimeCodes,
  grievances,
  officers,
]
