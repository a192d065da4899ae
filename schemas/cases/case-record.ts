import * as z from 'zod'
import { instant } from '../dates.ts'
import { relations } from '../person-status.ts'
import { localText } from '../text.ts'
import { attachmentInfo } from './attachment.ts'
import { caseRoutes } from './case-category.ts'
import { caseAuthorRole, caseState, decision, sensitivity } from './case-states.ts'
import { caseSubmission } from './case-submission.ts'

/** Who did something, for the history: a role and a code, never a name. */
export const caseAuthor = z.strictObject({
  role: caseAuthorRole,
  code: z.string().optional(),
})

/** One line of the history, which only grows. */
export const caseEvent = z.strictObject({
  at: instant,
  by: caseAuthor,
  action: z.string(),
  from: caseState.optional(),
  to: caseState,
  reason: z.string().optional(),
})
export type CaseEvent = z.infer<typeof caseEvent>

/** What was written about a case, between complainant and office or among officers. */
export const caseMessage = z.strictObject({
  id: z.string(),
  at: instant,
  by: caseAuthor,
  visibility: z.enum(['public', 'internal']),
  text: z.string(),
})
export type CaseMessage = z.infer<typeof caseMessage>

/** Whether a case is in time: at risk when under a quarter of it is left. */
export const slaStatus = z.enum(['on_track', 'at_risk', 'breached'])
export type SlaStatus = z.infer<typeof slaStatus>

/** A case as the registry keeps it and as officers see it, `GET /cases/{id}`. */
export const caseRecord = z.strictObject({
  v: z.literal(2),
  submission: caseSubmission,
  status: caseState,
  sensitivity,
  route: z.enum(caseRoutes),
  /** Gazetteer code of the office whose cases it is among; absent means the national one. */
  office: z.string().optional(),
  excluded_offices: z.array(z.string()),
  /** Codes of officers who must not see it: who decided what is appealed against. */
  excluded_officers: z.array(z.string()),
  /** Number (SPID) of the verified person whose request it is; never of a grievance. */
  person: z.string().optional(),
  /** Whom of that person's household it is about, where it is about one. */
  member: z
    .strictObject({ spid: z.string(), name: localText, relation: z.enum(relations) })
    .optional(),
  /** Code of the officer who took it. */
  assigned_to: z.string().optional(),
  received_at: instant,
  acknowledged_at: instant.optional(),
  due_acknowledge: instant,
  due_resolve: instant,
  /** Time for which the clock stood still, in milliseconds. */
  stood_ms: z.number().int().nonnegative(),
  resolved_at: instant.optional(),
  closed_at: instant.optional(),
  decision: decision.optional(),
  decision_text: z.string().optional(),
  /** Whether the person's record is still to be changed as was decided. */
  to_fulfil: z.literal(true).optional(),
  reopened: z.number().int().nonnegative(),
  events: z.array(caseEvent).min(1),
  messages: z.array(caseMessage),
  attachments: z.array(attachmentInfo),
  feedback: z
    .strictObject({
      at: instant,
      satisfied: z.enum(['yes', 'partly', 'no']),
      comment: z.string().optional(),
    })
    .optional(),
  /** Ids of actions already done, so that a repetition changes nothing. */
  done: z.array(z.string()),
})
export type CaseRecord = z.infer<typeof caseRecord>

/** A line of the officers' list: no word of the complainant. */
export const caseSummary = z.strictObject({
  id: z.uuid(),
  reference: z.string(),
  kind: z.enum(['grievance', 'request']),
  category: z.string(),
  subcategory: z.string().optional(),
  programme: z.string().optional(),
  place: z.string().optional(),
  anonymous: z.boolean(),
  status: caseState,
  sensitivity,
  sla: slaStatus,
  received_at: instant,
  due_resolve: instant,
  assigned_to: z.string().optional(),
  /** Offices that must not see it, for whoever shows the list to several officers at once. */
  excluded_offices: z.array(z.string()),
})
export type CaseSummary = z.infer<typeof caseSummary>
