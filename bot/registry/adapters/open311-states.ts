import * as z from 'zod'
import type { CaseState } from '../../../schemas/cases/case-states.ts'

/** States of a request in GeoReport v2. */
export const requestStatus = z.enum(['open', 'closed'])
export type RequestStatus = z.infer<typeof requestStatus>

/** Our states as Open311 has them (standards page `grievances`). */
export const toRequestStatus: Readonly<Record<CaseState, RequestStatus>> = {
  received: 'open',
  acknowledged: 'open',
  in_review: 'open',
  awaiting_complainant: 'open',
  escalated: 'open',
  // Until the complainant confirms; the decision is in `status_notes` meanwhile.
  resolved: 'open',
  closed: 'closed',
  redirected: 'closed',
  withdrawn: 'closed',
}

/** And back: an open request on which somebody has written is being looked into. */
export const fromRequestStatus = (status: RequestStatus, notes: string): CaseState =>
  status === 'closed' ? 'closed' : notes === '' ? 'received' : 'in_review'
