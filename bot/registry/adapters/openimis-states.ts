import * as z from 'zod'
import type { CaseState } from '../../../schemas/cases/case-states.ts'

/** States of a ticket in openIMIS. */
export const ticketStatus = z.enum(['RECEIVED', 'OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'])
export type TicketStatus = z.infer<typeof ticketStatus>

/** Our states as openIMIS has them (standards page `grievances`). */
export const toTicketStatus: Readonly<Record<CaseState, TicketStatus>> = {
  received: 'RECEIVED',
  acknowledged: 'OPEN',
  in_review: 'IN_PROGRESS',
  awaiting_complainant: 'IN_PROGRESS',
  escalated: 'IN_PROGRESS',
  resolved: 'RESOLVED',
  closed: 'CLOSED',
  redirected: 'CLOSED',
  withdrawn: 'CLOSED',
}

/** And back: of several that are one in openIMIS, the plainest. */
export const fromTicketStatus: Readonly<Record<TicketStatus, CaseState>> = {
  RECEIVED: 'received',
  OPEN: 'acknowledged',
  IN_PROGRESS: 'in_review',
  RESOLVED: 'resolved',
  CLOSED: 'closed',
}
