import { caseActions } from '../../../../schemas/cases/case-machine.ts'
import type { CaseNotice } from '../../../../schemas/cases/case-notice.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'

/** A notice without the id that the sender gives it. */
export type Unsent = Omit<CaseNotice, 'id'>

/**
 * What a change of a case is told as: once for a change of state, once for what was written or
 * attached without one. Notes among officers and marks are nobody's news.
 */
export function noticesOf(before: CaseRecord | undefined, after: CaseRecord, now: Date): Unsent[] {
  const { id, reference } = after.submission
  const notice = (kind: CaseNotice['kind'], by: CaseNotice['by']): Unsent => ({
    at: toWireTime(now),
    case_id: id,
    reference,
    kind,
    status: after.status,
    by,
  })
  if (!before) return [notice('received', 'complainant')]
  const news = after.events
    .slice(before.events.length)
    .filter(({ action }) => caseActions.some((known) => known === action))
    .map(({ action, by }) => {
      const overdue = action === 'escalate' && by.role === 'clock'
      return notice(overdue ? 'overdue' : 'changed', by.role)
    })
  const written = after.messages
    .slice(before.messages.length)
    .filter(({ visibility }) => visibility === 'public')
    .map(({ by }) => notice('message', by.role))
  const attached = after.attachments
    .slice(before.attachments.length)
    .map(() => notice('attachment', 'complainant'))
  // A question or an answer is told by the change of state that it brings.
  return [...(news.length > 0 ? news : written), ...attached]
}
