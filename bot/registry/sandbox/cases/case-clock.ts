import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { move, type Setting } from './move-case.ts'
import { goUp } from './officer-actions.ts'

const DAY_MS = 86_400_000
const by = { role: 'clock' } as const

/**
 * The case after what time alone does: one that is overdue goes up, once for each aim that is
 * missed; a decided one closes when it can no longer be reopened. The same record when nothing
 * is due.
 */
export function tick(entry: CaseRecord, setting: Setting): CaseRecord {
  const { now, aims } = setting
  if (entry.status === 'resolved') {
    const end = Date.parse(entry.resolved_at ?? entry.received_at) + aims.reopenDays * DAY_MS
    return now.getTime() > end ? move(entry, { action: 'close', by }, setting) : entry
  }
  const missed = missedAim(entry, now)
  if (missed === undefined) return entry
  return goUp(move(entry, { action: 'escalate', by, reason: missed }, setting))
}

/** Which aim was missed without having been escalated for; `overdue` in the history names it. */
function missedAim({ status, due_acknowledge, due_resolve, events }: CaseRecord, now: Date) {
  const isPast = (due: string) => now.getTime() > Date.parse(due)
  const isNew = (due: string) =>
    !events.some((e) => e.by.role === 'clock' && Date.parse(e.at) > Date.parse(due))
  const missed = (due: string) => isPast(due) && isNew(due)
  if (status === 'received' && missed(due_acknowledge)) return 'overdue-acknowledge'
  const inWork = status === 'received' || status === 'acknowledged' || status === 'in_review'
  return inWork && missed(due_resolve) ? 'overdue-resolve' : undefined
}
