import type { CaseNotice } from '../../../../schemas/cases/case-notice.ts'
import type { Random } from '../random.ts'
import type { NoticeBox, WaitingNotice } from './notice-box.ts'
import type { Unsent } from './notices.ts'

interface Deps {
  box: NoticeBox
  /** Hands a notice over. Resolves with whether it was taken; may reject. */
  send: (notice: CaseNotice) => Promise<boolean>
  now: () => Date
  /** A new UUID. */
  newId: () => string
  random: Random
}

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 3_600_000
/** With the waits between them more than a day. */
const MOST_TRIES = 36

/** Sends what is told of cases, again and again with longer waits, and keeps what it gives up. */
export function createNoticeSender({ box, send, now, newId, random }: Deps) {
  async function attempt(waiting: WaitingNotice): Promise<void> {
    const taken = await send(waiting.notice).catch(() => false)
    if (taken) return box.remove(waiting.notice.id)
    const attempts = waiting.attempts + 1
    const due = new Date(now().getTime() + waitAfter(attempts, random)).toISOString()
    await box.replace({ ...waiting, attempts, due, dead: attempts >= MOST_TRIES })
  }

  async function deliverDue(): Promise<void> {
    for (const waiting of await box.list()) {
      if (!waiting.dead && Date.parse(waiting.due) <= now().getTime()) await attempt(waiting)
    }
  }

  let running: Promise<void> = Promise.resolve()
  return {
    /** News as it waits in the box; whoever changes a case puts it there with the change. */
    prepare: (notices: readonly Unsent[]): WaitingNotice[] =>
      notices.map((notice) => ({
        notice: { id: newId(), ...notice },
        attempts: 0,
        due: now().toISOString(),
        dead: false,
      })),
    /** Tries all that are due, one run at a time. Rejects when the box fails. */
    deliver(): Promise<void> {
      running = running.catch(() => undefined).then(deliverDue)
      return running
    },
    /** What was given up, oldest first. */
    dead: async (): Promise<readonly WaitingNotice[]> =>
      (await box.list()).filter((waiting) => waiting.dead),
  }
}
export type NoticeSender = ReturnType<typeof createNoticeSender>

/** Doubled each time, and spread, so that many that failed together do not come together again. */
const waitAfter = (attempts: number, random: Random): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS) * (0.5 + random() / 2)
