import * as z from 'zod'
import { caseNotice } from '../../../../schemas/cases/case-notice.ts'
import { instant } from '../../../../schemas/dates.ts'

/** A notice that is not delivered yet, or never will be. */
export const waitingNotice = z.strictObject({
  notice: caseNotice,
  attempts: z.number().int().nonnegative(),
  /** When to try next. */
  due: instant,
  /** Given up: kept for the desk to see. */
  dead: z.boolean(),
})
export type WaitingNotice = z.infer<typeof waitingNotice>

/** Where notices wait. Everything is durable when it resolves. */
export interface NoticeBox {
  add(notices: readonly WaitingNotice[]): Promise<void>
  /** Oldest first. */
  list(): Promise<readonly WaitingNotice[]>
  /** Replaces the one with this notice's id. */
  replace(waiting: WaitingNotice): Promise<void>
  remove(id: string): Promise<void>
}

type Notices = readonly WaitingNotice[]

/**
 * A box over a list of notices.
 * @param change replaces the list by what it makes of it; durable when it resolves
 */
export const createNoticeBox = (
  read: () => Notices,
  change: (work: (now: Notices) => Notices) => Promise<void>,
): NoticeBox => ({
  add: (added) => change((now) => [...now, ...added]),
  list: () => Promise.resolve(read()),
  replace: (waiting) =>
    change((now) => now.map((one) => (one.notice.id === waiting.notice.id ? waiting : one))),
  remove: (id) => change((now) => now.filter(({ notice }) => notice.id !== id)),
})
