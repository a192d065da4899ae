import { GrammyError } from 'grammy'
import type { Log } from '../context.ts'
import { errorFields } from './create-log.ts'
import { StopReason } from './stop-reason.ts'
import type { Wait } from './wait.ts'

const LONGEST_BACK_OFF_MS = 30_000
/** Another poller that often in a row is no left-over of a restart. */
const MOST_CONFLICTS = 5

/** Milliseconds to wait after so many failures before this one. */
export const backOff = (failures: number): number =>
  Math.min(LONGEST_BACK_OFF_MS, 500 * 2 ** failures)

/** Throws when trying again is useless. */
function giveUpOn({ error_code: code, description }: GrammyError, failures: number): void {
  if (code === 401 || code === 404) {
    throw new StopReason(
      `Telegram does not know this bot (${code}): check BOT_TOKEN and TELEGRAM_API_ROOT.`,
    )
  }
  if (code === 409 && failures >= MOST_CONFLICTS) {
    throw new StopReason(
      'Another program receives the updates of this bot (409): stop it, or use another BOT_TOKEN.',
    )
  }
  if (code >= 400 && code < 500 && code !== 409 && code !== 429) {
    throw new StopReason(`Telegram refuses to work with this bot: ${description} (${code}).`)
  }
}

/**
 * Calls Telegram until it answers: waits as long as it asks (429), or longer each time.
 * Undefined when `signal` was aborted first.
 * @throws StopReason when trying again is useless: a refused token, another program at work.
 */
export async function untilAnswered<T>(
  call: () => Promise<T>,
  { log, wait }: { log: Log; wait: Wait },
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return await call()
    } catch (error) {
      // An abort ends a request with an error, too.
      if (signal.aborted as boolean) return undefined
      const refusal = error instanceof GrammyError ? error : undefined
      if (refusal) giveUpOn(refusal, failures)
      const asked = refusal?.parameters.retry_after
      const waitMs = asked === undefined ? backOff(failures) : asked * 1000
      const code = refusal?.error_code ?? 0
      log.warn('no answer from Telegram', { code, ...errorFields(error), waitMs })
      await wait(waitMs, signal)
    }
  }
  return undefined
}
