import type { Log } from '../context.ts'
import { errorFields } from './create-log.ts'
import type { HandleUpdate } from './lanes.ts'
import { backOff } from './telegram-failure.ts'
import type { Wait } from './wait.ts'

/** An update that fails this often is given up, so that it does not hold up its chat for ever. */
const MOST_TRIES = 5

/** The program stops before an update was dealt with; it will come again. */
class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Handles an update to its end: tries again after a failure, and gives up at last.
 * @throws Interrupted when `signal` is aborted before that.
 */
export function persistent(
  handle: HandleUpdate,
  { log, wait }: { log: Log; wait: Wait },
  signal: AbortSignal,
): HandleUpdate {
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
    throw new Interrupted()
  }
}
