import type { SlaStatus } from '../../../../schemas/cases/case-record.ts'
import type { CaseState, Sensitivity } from '../../../../schemas/cases/case-states.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import type { CaseFacts } from './case-facts.ts'
import { liesWithin } from './routing.ts'

/** Which cases are meant: all that fulfil every part that is given. */
export interface CaseCondition {
  /** Those that this officer may see. */
  visibleTo?: Officer | undefined
  id?: string | undefined
  status?: readonly CaseState[] | undefined
  category?: string | undefined
  place?: string | undefined
  sensitivity?: Sensitivity | undefined
  assignedTo?: string | undefined
  /** Whether in time, as of a moment. */
  sla?: { is: SlaStatus; now: Date } | undefined
  /** Received from one moment on and before another. */
  received?: { from: Date; until: Date } | undefined
}

/** Whether a case is in time. */
export function slaOfFacts(
  { status, ended, dueResolve, riskFrom }: CaseFacts,
  now: Date,
): SlaStatus {
  const until = ended ?? now.getTime()
  if (status === 'awaiting_complainant') return 'on_track'
  if (until > dueResolve) return 'breached'
  return ended === undefined && until > riskFrom ? 'at_risk' : 'on_track'
}

/**
 * Whether a case is there for an officer. Sensitive ones are not for common officers. Nobody of an
 * office complained about, or of an office below it, sees the case, whatever the role; nor does
 * who decided what is appealed against. An office sees its own area, the national one everything.
 */
export function maySee(
  facts: Pick<CaseFacts, 'sensitivity' | 'office' | 'excluded_offices' | 'excluded_officers'>,
  { code, role, office }: Officer,
): boolean {
  if (role === 'officer' && facts.sensitivity !== 'standard') return false
  if (facts.excluded_officers.includes(code)) return false
  if (office === undefined) return true
  if (facts.excluded_offices.some((excluded) => liesWithin(office, excluded))) return false
  return facts.office !== undefined && liesWithin(facts.office, office)
}

/** Whether a case is among those that are meant. */
export function fulfilsCase(facts: CaseFacts, id: string, condition: CaseCondition): boolean {
  const { visibleTo, status, place, sla, received } = condition
  const is = (wanted: string | undefined, found: string | undefined) =>
    wanted === undefined || wanted === found
  return (
    (!visibleTo || maySee(facts, visibleTo)) &&
    is(condition.id, id) &&
    (status?.includes(facts.status) ?? true) &&
    is(condition.category, facts.category) &&
    is(condition.sensitivity, facts.sensitivity) &&
    is(condition.assignedTo, facts.assigned_to) &&
    (place === undefined || (facts.place !== undefined && liesWithin(facts.place, place))) &&
    (!sla || slaOfFacts(facts, sla.now) === sla.is) &&
    (!received ||
      (facts.received >= received.from.getTime() && facts.received < received.until.getTime()))
  )
}

/** States in which time alone may send a case up, besides the one that is just received. */
export const IN_WORK: readonly CaseState[] = ['received', 'acknowledged', 'in_review']

/** What may have something left to be done: by time alone, or after a decision. */
export interface Overdue {
  now: Date
  /** Those decided before this moment may be closed. */
  decidedBefore: Date
}

/** Whether a case may have something left to be done; its clock says whether it has. */
export const mayBeOverdue = (
  { status, resolved, dueAcknowledge, dueResolve, toFulfil }: CaseFacts,
  { now, decidedBefore }: Overdue,
): boolean =>
  toFulfil ||
  (status === 'received' && dueAcknowledge < now.getTime()) ||
  (IN_WORK.includes(status) && dueResolve < now.getTime()) ||
  (status === 'resolved' && (resolved ?? 0) < decidedBefore.getTime())
