import * as z from 'zod'
import { caseNotice } from '../../../../schemas/cases/case-notice.ts'
import { instant } from '../../../../schemas/dates.ts'
import type { Persistence } from './case-file.ts'
import { CasesUnreadable } from './case-store.ts'

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

const boxFile = z.strictObject({ v: z.literal(1), notices: z.array(waitingNotice) })

/** A box that is written as a whole at each change. Throws CasesUnreadable. */
export async function openNoticeBox(persistence: Persistence): Promise<NoticeBox> {
  const kept = await persistence.load()
  const parsed = boxFile.safeParse(kept ?? { v: 1, notices: [] })
  if (!parsed.success) throw new CasesUnreadable("the sandbox's file of notices is damaged")
  const { notices } = parsed.data
  return createNoticeBox(notices, (next) => persistence.save({ v: 1, notices: next }))
}

/** Notices that wait as long as the page or the test lives. */
export const createMemoryNoticeBox = (): NoticeBox => createNoticeBox([], () => Promise.resolve())

function createNoticeBox(
  start: readonly WaitingNotice[],
  save: (notices: readonly WaitingNotice[]) => Promise<void>,
): NoticeBox {
  let notices = start
  let last: Promise<void> = Promise.resolve()
  const change = (
    work: (now: readonly WaitingNotice[]) => readonly WaitingNotice[],
  ): Promise<void> => {
    const done = last.then(async () => {
      const next = work(notices)
      await save(next)
      notices = next
    })
    last = done.catch(() => undefined)
    return done
  }
  return {
    add: (added) => change((now) => [...now, ...added]),
    list: () => Promise.resolve(notices),
    replace: (waiting) =>
      change((now) => now.map((one) => (one.notice.id === waiting.notice.id ? waiting : one))),
    remove: (id) => change((now) => now.filter(({ notice }) => notice.id !== id)),
  }
}
