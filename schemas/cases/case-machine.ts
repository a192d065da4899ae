import type { CaseState, Decision, Sensitivity } from './case-states.ts'
import { openStates } from './case-states.ts'

/** Who asks for a change of state. `clock` is the registry's own, when a time limit has passed. */
export type CaseActor = 'complainant' | 'officer' | 'clock'

/** Everything that can happen to a case. */
export const caseActions = [
  'acknowledge',
  'take',
  'ask',
  'answer',
  'escalate',
  'resolve',
  'redirect',
  'withdraw',
  'confirm',
  'reopen',
  'close',
] as const
export type CaseAction = (typeof caseActions)[number]

/** What the guards look at. */
export interface CaseFacts {
  status: CaseState
  /** Days since it was resolved; undefined before. */
  daysSinceResolved?: number | undefined
  /** Days in which a complainant may reopen it (our aim, see the categories). */
  reopenDays: number
}

/** What comes with an action. */
export interface CaseMove {
  action: CaseAction
  actor: CaseActor
  /** Why, in words. */
  reason?: string | undefined
  decision?: Decision | undefined
}

/** Why a move is refused; each has words of its own. */
export const refusals = [
  'not-from-this-state',
  'not-by-this-actor',
  'reason-missing',
  'decision-missing',
  'window-over',
] as const
export type Refusal = (typeof refusals)[number]

interface Transition {
  from: ReadonlySet<CaseState>
  to: CaseState
  by: readonly CaseActor[]
  /** Checked after state and actor, in order; the first refusal counts. */
  guards?: readonly ((facts: CaseFacts, move: CaseMove) => Refusal | undefined)[]
}

const states = (...list: CaseState[]): ReadonlySet<CaseState> => new Set(list)

const needsReason = (_: CaseFacts, { reason }: CaseMove): Refusal | undefined =>
  reason === undefined || reason.trim() === '' ? 'reason-missing' : undefined
const needsDecision = (_: CaseFacts, { decision }: CaseMove): Refusal | undefined =>
  decision === undefined ? 'decision-missing' : undefined
const withinWindow = ({ daysSinceResolved, reopenDays }: CaseFacts): Refusal | undefined =>
  (daysSinceResolved ?? 0) > reopenDays ? 'window-over' : undefined

/**
 * The life of a case as data. An appeal is no transition but a new case that names the old one.
 * `answer` is the complainant's word on a question; elsewhere a message changes no state.
 */
export const transitions: Readonly<Record<CaseAction, Transition>> = {
  acknowledge: { from: states('received'), to: 'acknowledged', by: ['officer'] },
  take: {
    from: states('received', 'acknowledged', 'escalated', 'awaiting_complainant'),
    to: 'in_review',
    by: ['officer'],
  },
  ask: {
    from: states('acknowledged', 'in_review', 'escalated'),
    to: 'awaiting_complainant',
    by: ['officer'],
    guards: [needsReason],
  },
  answer: { from: states('awaiting_complainant'), to: 'in_review', by: ['complainant'] },
  escalate: {
    from: states('received', 'acknowledged', 'in_review'),
    to: 'escalated',
    by: ['officer', 'clock'],
    guards: [needsReason],
  },
  resolve: {
    from: states('acknowledged', 'in_review', 'escalated'),
    to: 'resolved',
    by: ['officer'],
    guards: [needsDecision, needsReason],
  },
  redirect: {
    from: states('received', 'acknowledged', 'in_review'),
    to: 'redirected',
    by: ['officer'],
    guards: [needsReason],
  },
  withdraw: { from: openStates, to: 'withdrawn', by: ['complainant'] },
  confirm: { from: states('resolved'), to: 'closed', by: ['complainant'] },
  reopen: {
    from: states('resolved'),
    to: 'in_review',
    by: ['complainant'],
    guards: [needsReason, withinWindow],
  },
  close: { from: states('resolved'), to: 'closed', by: ['clock'] },
}

export type MoveResult = { kind: 'moved'; to: CaseState } | { kind: 'refused'; why: Refusal }

/** The state after a move, or why it is refused. Pure: whoever calls it keeps the history. */
export function moveCase(facts: CaseFacts, move: CaseMove): MoveResult {
  const { from, to, by, guards = [] } = transitions[move.action]
  if (!from.has(facts.status)) return { kind: 'refused', why: 'not-from-this-state' }
  if (!by.includes(move.actor)) return { kind: 'refused', why: 'not-by-this-actor' }
  for (const guard of guards) {
    const why = guard(facts, move)
    if (why) return { kind: 'refused', why }
  }
  return { kind: 'moved', to }
}

/** Actions that an actor may try from a state; their guards may still ask for a reason. */
export const actionsFrom = (status: CaseState, actor: CaseActor): CaseAction[] =>
  caseActions.filter((action) => {
    const { from, by } = transitions[action]
    return from.has(status) && by.includes(actor)
  })

/** Whether the clock of a case stands still: it is the complainant's turn, or it has ended. */
export const clockStands = (status: CaseState): boolean =>
  status === 'awaiting_complainant' || !openStates.has(status)

/** The higher of two sensitivities. */
export const higher = (a: Sensitivity, b: Sensitivity): Sensitivity => {
  const order: readonly Sensitivity[] = ['standard', 'sensitive', 'highly_sensitive']
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}
