import { caseActions, clockStands } from '../../../../schemas/cases/case-machine.ts'
import type { TimeAims } from '../../../../schemas/cases/case-category.ts'
import type { CaseEvent, CaseRecord, CaseSummary } from '../../../../schemas/cases/case-record.ts'
import type { CaseView } from '../../../../schemas/cases/case-view.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { slaOfFacts } from './case-condition.ts'
import { factsOf } from './case-facts.ts'
import { categoryOf, placeOf } from './case-subject.ts'

const DAY_MS = 86_400_000

const programmeOf = ({ submission }: CaseRecord): string | undefined => {
  if (submission.kind === 'grievance') return submission.programme
  return submission.details.type === 'application' ? submission.details.programme : undefined
}

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
    sla: slaOfFacts(factsOf(entry), now),
    received_at: entry.received_at,
    due_resolve: entry.due_resolve,
    excluded_offices: entry.excluded_offices,
    ...(entry.assigned_to !== undefined && { assigned_to: entry.assigned_to }),
  }
}
