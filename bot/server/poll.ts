import type { Update } from 'grammy/types'
import type { Log } from '../context.ts'
import { createLanes, type HandleUpdate } from './lanes.ts'
import { persistent } from './persistent.ts'
import { untilAnswered } from './telegram-failure.ts'
import type { Wait } from './wait.ts'

/** Asks Telegram for updates from `offset` on, waiting up to `timeout` seconds for one. */
export type GetUpdates = (
  ask: { offset?: number; timeout: number; limit: number },
  signal: AbortSignal,
) => Promise<readonly Update[]>

export interface PollDeps {
  getUpdates: GetUpdates
  handle: HandleUpdate
  log: Log
  wait: Wait
}

/** Telegram's most. */
const MOST_UPDATES = 100
const LONG_POLL_SECONDS = 30
/** How long new updates wait at most while another chat's is still being dealt with. */
const LOOK_AGAIN_MS = 500
/** What is left to running updates at a stop; what is not done then comes again. */
const LAST_MOMENTS_MS = 800

/** Keeps count of what was received and what of it is dealt with. */
function createTray(deal: HandleUpdate) {
  const running = new Map<number, Promise<void>>()
  const done = new Set<number>()
  let next: number | undefined

  return {
    running,
    /** Takes what is new among the updates; those that come again are passed over. */
    take(updates: readonly Update[]): void {
      for (const update of updates) {
        const id = update.update_id
        next = Math.max(next ?? 0, id + 1)
        if (running.has(id) || done.has(id)) continue
        const run = deal(update).then(
          () => {
            done.add(id)
            running.delete(id)
          },
          // Interrupted by the stop: it stays here, so that it is never confirmed.
          () => undefined,
        )
        running.set(id, run)
      }
    },
    /** Asking from here confirms all below: the first that is not dealt with. */
    offset(): number | undefined {
      const first = running.size > 0 ? Math.min(...running.keys()) : next
      for (const id of done) if (first !== undefined && id < first) done.delete(id)
      return first
    },
  }
}

/**
 * Long polling until `signal` is aborted, then stops within a second. Updates are confirmed to
 * Telegram only after they were dealt with; chats run side by side, one chat in order. Survives
 * a slow, failing or unreachable Bot API.
 * @throws StopReason when Telegram refuses the token or somebody else polls with it.
 */
export async function poll(deps: PollDeps, signal: AbortSignal): Promise<void> {
  const { getUpdates, handle, wait } = deps
  const tray = createTray(createLanes(persistent(handle, deps, signal)))
  const settled = () => Promise.allSettled(tray.running.values())
  while (!signal.aborted) {
    const offset = tray.offset()
    const timeout = tray.running.size > 0 ? 0 : LONG_POLL_SECONDS
    const ask = { ...(offset !== undefined && { offset }), timeout, limit: MOST_UPDATES }
    tray.take((await untilAnswered(() => getUpdates(ask, signal), deps, signal)) ?? [])
    if (tray.running.size > 0) await Promise.race([settled(), wait(LOOK_AGAIN_MS, signal)])
  }
  await Promise.race([settled(), wait(LAST_MOMENTS_MS)])
}
