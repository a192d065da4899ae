import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { CaseSubmission } from '../../../../schemas/cases/case-submission.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { findAppealOffice, findOffice, type CaseKind, type Destination } from './routing.ts'
import { addWorkingTime, workingDays } from '../../working-time.ts'

interface Circumstances {
  kind: CaseKind
  now: Date
  /** Where the person lives, for a request: its office is found by that. */
  home?: string | undefined
  /** SPID of the person whose request it is. */
  person?: string | undefined
  /** Whom of that person's household it is about. */
  member?: CaseRecord['member']
  /** The decided case that this one appeals against, where the registry has it. */
  appealed?: CaseRecord | undefined
  /** The open case of the same matter, where the registry has it. */
  same?: CaseRecord | undefined
}

/** A new case: where it goes, and when it should be acknowledged and decided. */
export function openCase(submission: CaseSubmission, circumstances: Circumstances): CaseRecord {
  const { kind, now, appealed, person, member } = circumstances
  const { route, office, excluded } = destinationOf(submission, circumstances)
  const received_at = toWireTime(now)
  const due = (days: number) => toWireTime(addWorkingTime(now, workingDays(days)))
  return {
    v: 2,
    submission,
    status: 'received',
    sensitivity: kind.sensitivity,
    route,
    ...(office !== undefined && { office }),
    excluded_offices: [...excluded],
    excluded_officers: appealed ? decidersOf(appealed) : [],
    ...(person !== undefined && { person }),
    ...(member && { member }),
    received_at,
    due_acknowledge: due(kind.aims.acknowledgeDays),
    due_resolve: due(kind.aims.resolveDays),
    stood_ms: 0,
    reopened: 0,
    events: [{ at: received_at, by: { role: 'complainant' }, action: 'received', to: 'received' }],
    messages: [],
    attachments: [],
    done: [],
  }
}

function destinationOf(
  submission: CaseSubmission,
  { kind, home, appealed, same }: Circumstances,
): Destination {
  if (submission.kind === 'request') return findOffice(kind, home, [])
  const { incident_location, excluded_offices } = submission
  if (appealed) {
    return findAppealOffice(appealed, [...appealed.excluded_offices, ...excluded_offices])
  }
  const found = findOffice(kind, incident_location, excluded_offices)
  // Who has the matter gets what is added to it, unless this person keeps that office off.
  if (same?.office === undefined || excluded_offices.length > 0) return found
  return same.route === found.route ? { ...found, office: same.office } : found
}

/** Officers who have decided a case: an appeal must leave their hands. */
const decidersOf = ({ events, excluded_officers }: CaseRecord): string[] => {
  const codes = events.flatMap(({ action, by }) => (action === 'resolve' ? (by.code ?? []) : []))
  return [...new Set([...excluded_officers, ...codes])]
}
