import type { Log } from '../context.ts'
import { errorFields } from './create-log.ts'
import type { Wait } from './wait.ts'

export interface Repeated {
  /** Runs the task again and again until `signal` is aborted. */
  run: (signal: AbortSignal) => Promise<void>
  /** Runs it now instead of at its next time. */
  wake: () => void
}

/**
 * A task that runs at once, then every `everyMs` and whenever it is woken. A failure is logged
 * and the next run comes as usual.
 */
export function repeat(
  name: string,
  task: () => Promise<unknown>,
  { everyMs, log, wait }: { everyMs: number; log: Log; wait: Wait },
): Repeated {
  let alarm = new AbortController()
  return {
    wake: () => {
      alarm.abort()
    },
    async run(signal) {
      while (!signal.aborted) {
        // Before the task: what wakes while it runs makes it run once more.
        alarm = new AbortController()
        await task().catch((error: unknown) => {
          log.error(`${name} failed`, errorFields(error))
        })
        await wait(everyMs, AbortSignal.any([signal, alarm.signal]))
      }
    },
  }
}
