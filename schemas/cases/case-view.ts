import * as z from 'zod'
import { instant } from '../dates.ts'
import { attachmentInfo } from './attachment.ts'
import { caseState, decision } from './case-states.ts'
import { requestDetails } from './request-details.ts'

/** A message between the complainant and the office, as the complainant may see it. */
export const publicMessage = z.object({
  id: z.string(),
  at: instant,
  author: z.enum(['complainant', 'officer', 'system']),
  text: z.string(),
})

/** What a citizen sees of a case. No name of an officer, no office code, no internal note. */
export const caseView = z.object({
  reference: z.string(),
  kind: z.enum(['grievance', 'request']).default('grievance'),
  category: z.string(),
  subcategory: z.string().optional(),
  programme: z.string().optional(),
  request: requestDetails.optional(),
  status: caseState,
  received_at: instant,
  /** When we aim to have decided; absent where there is no aim or the clock stands still. */
  aim: instant.optional(),
  decision: decision.optional(),
  decision_text: z.string().optional(),
  /** Until when it may be reopened and appealed. */
  reopen_until: instant.optional(),
  appeal_until: instant.optional(),
  appeal_of: z.string().optional(),
  events: z.array(z.object({ at: instant, to: caseState })),
  messages: z.array(publicMessage).default([]),
  attachments: z.array(attachmentInfo).default([]),
  feedback: z.object({ satisfied: z.enum(['yes', 'partly', 'no']) }).optional(),
})
export type CaseView = z.infer<typeof caseView>
