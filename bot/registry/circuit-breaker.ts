import { RegistryMisconfigured } from './registry-misconfigured.ts'
import { RegistryUnavailable } from './registry.ts'
import type { RegistryResponse, Transport } from './transport.ts'

interface Options {
  now: () => Date
  /** Told when calls stop and when they go on. */
  onChange?: (state: 'open' | 'closed') => void
  /** Calls in a row without an answer, after which no more are made for a while. */
  most?: number
  /** How long the registry is left alone. */
  restMs?: number
}

/** Answers that say nothing but that the registry is not there. */
const ABSENT: ReadonlySet<number> = new Set([502, 503, 504])

/**
 * Stops calling a registry that does not answer: people hear at once that it is away instead of
 * waiting, and it can recover. After the rest one call is let through to see whether it is back.
 * Refused calls reject with RegistryUnavailable.
 */
export function withBreaker(transport: Transport, options: Options): Transport {
  const { now, onChange, most = 5, restMs = 30_000 } = options
  let failures = 0
  let restUntil = 0
  let trying = false

  function succeed(): void {
    if (failures >= most) onChange?.('closed')
    failures = 0
  }
  function fail(): void {
    failures += 1
    if (failures < most) return
    restUntil = now().getTime() + restMs
    if (failures === most) onChange?.('open')
  }

  async function call(request: Parameters<Transport>[0]): Promise<RegistryResponse> {
    try {
      const response = await transport(request)
      if (ABSENT.has(response.status)) fail()
      else succeed()
      return response
    } catch (error) {
      // Somebody did answer: it is for a person to repair, and no rest would help.
      if (!(error instanceof RegistryMisconfigured)) fail()
      throw error
    }
  }

  return async (request) => {
    if (failures < most) return call(request)
    if (trying || now().getTime() < restUntil) {
      throw new RegistryUnavailable('the registry does not answer and is left alone for a while')
    }
    trying = true
    try {
      return await call(request)
    } finally {
      trying = false
    }
  }
}
