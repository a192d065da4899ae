import { moveCase, type CaseMove } from '../../../../schemas/cases/case-machine.ts'
import type { TimeAims } from '../../../../schemas/cases/case-category.ts'
import type { CaseEvent, CaseMessage, CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { ActionRefused } from '../../registry.ts'
import { addWorkingTime, workingDays, workingTimeBetween } from '../../working-time.ts'

const DAY_MS = 86_400_000

type Author = CaseEvent['by']

/** What holds for every change of a case. */
export interface Setting {
  now: Date
  aims: TimeAims
}

/**
 * The case after a move, with the move in its history. Throws ActionRefused. Clocks follow: one
 * that stood goes on with the working time that was left, a reopened case gets a new aim.
 */
export function move(
  entry: CaseRecord,
  { by, ...wanted }: Omit<CaseMove, 'actor'> & { by: Author },
  setting: Setting,
): CaseRecord {
  const { now, aims } = setting
  const actor = by.role === 'system' ? 'clock' : by.role
  const facts = {
    status: entry.status,
    daysSinceResolved: daysSince(entry.resolved_at, now),
    reopenDays: aims.reopenDays,
  }
  const result = moveCase(facts, { ...wanted, actor })
  if (result.kind === 'refused') throw new ActionRefused(result.why)
  const event = withEvent(
    entry,
    { by, action: wanted.action, to: result.to, reason: wanted.reason },
    now,
  )
  const moved = { ...event, status: result.to }
  const going = entry.status === 'awaiting_complainant' ? startClock(moved, entry, now) : moved
  const at = toWireTime(now)
  switch (wanted.action) {
    case 'acknowledge':
    case 'take':
      return going.acknowledged_at === undefined ? { ...going, acknowledged_at: at } : going
    case 'resolve':
      return {
        ...going,
        resolved_at: at,
        ...(wanted.decision && { decision: wanted.decision }),
        ...(wanted.reason !== undefined && { decision_text: wanted.reason }),
      }
    case 'redirect':
      return {
        ...going,
        closed_at: at,
        decision: 'redirected',
        ...(wanted.reason !== undefined && { decision_text: wanted.reason }),
      }
    case 'withdraw':
      return { ...going, closed_at: at, decision: 'withdrawn' }
    case 'confirm':
    case 'close':
      return { ...going, closed_at: at }
    case 'reopen':
      return reopen(going, setting)
    default:
      return going
  }
}

const daysSince = (at: string | undefined, now: Date): number | undefined =>
  at === undefined ? undefined : (now.getTime() - Date.parse(at)) / DAY_MS

/** The case with one more line of history. Lines are never changed or taken away. */
export const withEvent = (
  entry: CaseRecord,
  { by, action, to, reason }: Pick<CaseEvent, 'by' | 'action' | 'to' | 'reason'>,
  now: Date,
): CaseRecord => ({
  ...entry,
  events: [
    ...entry.events,
    {
      at: toWireTime(now),
      by,
      action,
      from: entry.status,
      to,
      ...(reason !== undefined && { reason }),
    },
  ],
})

/** The case with one more message. */
export const withMessage = (
  entry: CaseRecord,
  message: Omit<CaseMessage, 'at'>,
  now: Date,
): CaseRecord => ({
  ...entry,
  messages: [...entry.messages, { ...message, at: toWireTime(now) }],
})

function startClock(moved: CaseRecord, before: CaseRecord, now: Date): CaseRecord {
  const stopped = before.events.findLast(({ to, from }) => to === before.status && from !== to)
  const since = new Date(stopped?.at ?? before.received_at)
  const due = addWorkingTime(new Date(before.due_resolve), workingTimeBetween(since, now))
  return {
    ...moved,
    stood_ms: before.stood_ms + Math.max(0, now.getTime() - since.getTime()),
    due_resolve: toWireTime(due),
  }
}

function reopen(moved: CaseRecord, { now, aims }: Setting): CaseRecord {
  // The decision itself stays in the history.
  const { resolved_at, decision, decision_text, ...open } = moved
  const due = addWorkingTime(now, workingDays(aims.resolveDays))
  return { ...open, reopened: moved.reopened + 1, due_resolve: toWireTime(due) }
}
