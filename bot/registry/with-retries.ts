import { RegistryMisconfigured } from './registry-misconfigured.ts'
import type { Transport } from './transport.ts'

export interface RetryOptions {
  /** Waits so many milliseconds between tries. */
  pause: (ms: number) => Promise<void>
  /** From 0 up to 1: spreads the tries of many clients. */
  random: () => number
  /** Tries of a call that may be repeated. */
  attempts?: number | undefined
}

/** Answers of a registry that is overloaded or restarting: the next try may work. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])
const FIRST_WAIT_MS = 400
/** Longer than this nobody waits in a chat: the answer is given back as it is. */
const LONGEST_WAIT_MS = 5_000

/**
 * Tries again what fails in passing, with growing waits; only calls that do no harm twice. Waits
 * as long as the registry asks for, if that is not too long.
 */
export function withRetries(transport: Transport, options: RetryOptions): Transport {
  const { pause, random, attempts = 3 } = options
  return async (request) => {
    const tries = request.repeatable ? attempts : 1
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= tries
      let asked = 0
      try {
        const response = await transport(request)
        asked = response.retryAfterMs ?? 0
        if (last || !PASSING.has(response.status) || asked > LONGEST_WAIT_MS) return response
      } catch (error) {
        if (last || error instanceof RegistryMisconfigured) throw error
      }
      await pause(Math.max(asked, random() * FIRST_WAIT_MS * 2 ** attempt))
    }
  }
}
