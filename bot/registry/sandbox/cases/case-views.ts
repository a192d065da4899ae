import { caseActions, clockStands } from '../../../../schemas/cases/case-machine.ts'
import type { TimeAims } from '../../../../schemas/cases/case-category.ts'
import type {
  CaseEvent,
  CaseRecord,
  CaseSummary,
  SlaStatus,
} from '../../../../schemas/cases/case-record.ts'
import type { CaseView } from '../../../../schemas/cases/case-view.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { workingTimeBetween } from './working-time.ts'

const DAY_MS = 86_400_000

/** Category of a grievance, type of a request. */
export const categoryOf = ({ submission }: CaseRecord): string =>
  submission.kind === 'request' ? submission.details.type : submission.category

const programmeOf = ({ submission }: CaseRecord): string | undefined => {
  if (submission.kind === 'grievance') return submission.programme
  return submission.details.type === 'application' ? submission.details.programme : undefined
}

/** Where it happened, else the area of its office. */
export const placeOf = ({ submission, office }: CaseRecord): string | undefined =>
  (submission.kind === 'grievance' ? submission.incident_location : undefined) ?? office

/** Lines of the history that tell of a state; others are the office's own. */
const changesState = ({ action }: CaseEvent): boolean =>
  action === 'received' || caseActions.some((known) => known === action)

/** What the complainant sees: no code of an officer or office, no internal note, no other text. */
export function toView(entry: CaseRecord, aims: TimeAims): CaseView {
  const { submission, status, resolved_at, decision, decision_text, feedback } = entry
  const programme = programmeOf(entry)
  const until = (days: number) =>
    toWireTime(new Date(Date.parse(resolved_at ?? entry.received_at) + days * DAY_MS))
  const ofGrievance = submission.kind === 'grievance' ? submission : undefined
  return {
    reference: submission.reference,
    kind: submission.kind,
    category: categoryOf(entry),
    ...(ofGrievance?.subcategory !== undefined && { subcategory: ofGrievance.subcategory }),
    ...(programme !== undefined && { programme }),
    ...(submission.kind === 'request' && { request: submission.details }),
    status,
    received_at: entry.received_at,
    ...(!clockStands(status) && { aim: entry.due_resolve }),
    ...(decision && { decision }),
    ...(decision_text !== undefined && { decision_text }),
    ...(status === 'resolved' && { reopen_until: until(aims.reopenDays) }),
    ...(resolved_at !== undefined && { appeal_until: until(aims.appealDays) }),
    ...(ofGrievance?.appeal_of !== undefined && { appeal_of: ofGrievance.appeal_of }),
    events: entry.events.filter(changesState).map(({ at, to }) => ({ at, to })),
    messages: entry.messages
      .filter(({ visibility }) => visibility === 'public')
      .map(({ id, at, by, text }) => ({
        id,
        at,
        author: by.role === 'clock' ? 'system' : by.role,
        text,
      })),
    attachments: entry.attachments,
    ...(feedback && { feedback: { satisfied: feedback.satisfied } }),
  }
}

/** Whether a case is in time: at risk when under a quarter of its working time is left. */
export function slaOf(entry: CaseRecord, now: Date): SlaStatus {
  const due = new Date(entry.due_resolve)
  const decided = entry.resolved_at ?? entry.closed_at
  const until = decided === undefined ? now : new Date(decided)
  if (entry.status === 'awaiting_complainant') return 'on_track'
  if (until > due) return 'breached'
  if (decided !== undefined) return 'on_track'
  const all = workingTimeBetween(new Date(entry.received_at), due)
  return workingTimeBetween(now, due) < all / 4 ? 'at_risk' : 'on_track'
}

/** A line of the officers' list. */
export function toSummary(entry: CaseRecord, now: Date): CaseSummary {
  const { submission } = entry
  const programme = programmeOf(entry)
  const ofGrievance = submission.kind === 'grievance' ? submission : undefined
  const place = placeOf(entry)
  return {
    id: submission.id,
    reference: submission.reference,
    kind: submission.kind,
    category: categoryOf(entry),
    ...(ofGrievance?.subcategory !== undefined && { subcategory: ofGrievance.subcategory }),
    ...(programme !== undefined && { programme }),
    ...(place !== undefined && { place }),
    anonymous: ofGrievance?.anonymous ?? false,
    status: entry.status,
    sensitivity: entry.sensitivity,
    sla: slaOf(entry, now),
    received_at: entry.received_at,
    due_resolve: entry.due_resolve,
    excluded_offices: entry.excluded_offices,
    ...(entry.assigned_to !== undefined && { assigned_to: entry.assigned_to }),
  }
}
