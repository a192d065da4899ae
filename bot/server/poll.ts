import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Log } from '../context.ts'
import { errorFields } from './create-log.ts'
import { createLanes, type HandleUpdate } from './lanes.ts'
import { StopReason } from './stop-reason.ts'
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
/** An update that fails this often is given up, so that it does not hold up its chat for ever. */
const MOST_TRIES = 5
/** Another poller that often in a row is no left-over of a restart. */
const MOST_CONFLICTS = 5
const LONGEST_BACK_OFF_MS = 30_000
/** What is left to running updates at a stop; what is not done then comes again. */
const LAST_MOMENTS_MS = 800

const backOff = (tries: number): number => Math.min(LONGEST_BACK_OFF_MS, 500 * 2 ** tries)

/** Handles an update to its end: tries again after a failure, and gives up at last. */
function persistent({ handle, log, wait }: PollDeps, signal: AbortSignal): HandleUpdate {
  return async (update) => {
    for (let tries = 1; !signal.aborted; tries += 1) {
      try {
        await handle(update)
        return
      } catch (error) {
        const fields = { update: update.update_id, tries, ...errorFields(error) }
        if (tries === MOST_TRIES) {
          log.error('update given up', fields)
          return
        }
        log.warn('update failed', fields)
      }
      await wait(backOff(tries), signal)
    }
    throw new StopReason('Stopped before the update was dealt with.')
  }
}

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
          // Not dealt with and never confirmed: it stays here until the stop that ended it.
          () => undefined,
        )
        running.set(id, run)
      }
    },
    /** Everything below is confirmed by asking from here: the first that is not dealt with. */
    offset(): number | undefined {
      const first = running.size > 0 ? Math.min(...running.keys()) : next
      for (const id of done) if (first !== undefined && id < first) done.delete(id)
      return first
    },
  }
}

/** How long to wait after a failed request. @throws StopReason when trying again is useless. */
function afterFailure(error: unknown, failures: number, conflicts: number): number {
  if (!(error instanceof GrammyError)) return backOff(failures)
  if (error.error_code === 401 || error.error_code === 404) {
    throw new StopReason(
      `Telegram does not know this bot (${error.error_code}): check BOT_TOKEN and TELEGRAM_API_ROOT.`,
    )
  }
  if (error.error_code === 409 && conflicts >= MOST_CONFLICTS) {
    throw new StopReason(
      'Another program receives the updates of this bot (409): stop it, or use another BOT_TOKEN.',
    )
  }
  const asked = error.parameters.retry_after
  return asked === undefined ? backOff(failures) : asked * 1000
}

/**
 * Long polling until `signal` is aborted, then stops within a second. Updates are confirmed to
 * Telegram only after they were dealt with; chats run side by side, one chat in order. Survives
 * a slow, failing or unreachable Bot API.
 * @throws StopReason when Telegram refuses the token or somebody else polls with it.
 */
export async function poll(deps: PollDeps, signal: AbortSignal): Promise<void> {
  const { getUpdates, log, wait } = deps
  const tray = createTray(createLanes(persistent(deps, signal)))
  const settled = () => Promise.allSettled(tray.running.values())
  let failures = 0
  let conflicts = 0
  while (!signal.aborted) {
    const offset = tray.offset()
    const timeout = tray.running.size > 0 ? 0 : LONG_POLL_SECONDS
    const ask = { ...(offset !== undefined && { offset }), timeout, limit: MOST_UPDATES }
    try {
      tray.take(await getUpdates(ask, signal))
      failures = 0
      conflicts = 0
      if (tray.running.size > 0) await Promise.race([settled(), wait(LOOK_AGAIN_MS, signal)])
    } catch (error) {
      // An abort ends the request with an error, too.
      if (signal.aborted as boolean) break
      const code = error instanceof GrammyError ? error.error_code : 0
      conflicts = code === 409 ? conflicts + 1 : 0
      const ms = afterFailure(error, failures, conflicts)
      log.warn('no updates from Telegram', { code, ...errorFields(error), waitMs: ms })
      failures += 1
      await wait(ms, signal)
    }
  }
  await Promise.race([settled(), wait(LAST_MOMENTS_MS)])
}
