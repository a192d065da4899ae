import * as z from 'zod'
import { toWireTime } from '../../schemas/registry/wire.ts'
import type { RegistryClock } from './registry-clock.ts'
import { RegistryUnavailable } from './registry.ts'
import type { Fetch } from './send-json.ts'

/** Gives access tokens and is told when one no longer works. */
export interface TokenSource {
  get(): Promise<string>
  /** Gives up this token, unless it has been replaced already. */
  forget(token: string): void
}

interface Options {
  /** Address of the token service. */
  url: string
  clientId: string
  clientSecret: string
  now: () => Date
  /** For the time that the token service wants to be told; `now` unless there is one. */
  clock?: RegistryClock | undefined
  fetch?: Fetch | undefined
  timeoutMs?: number
}

const tokenReply = z.object({
  access_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).optional(),
})

interface Held {
  token: string
  /** From here on a new one is fetched while this one is still used. */
  renewAt: number
  /** From here on it is not used, so that it does not end on the way. */
  until: number
}

/** A token is renewed in the last tenth of its life, at most a minute before its end. */
const RENEW_MS = 60_000
const ON_THE_WAY_MS = 5_000
/** Life of a token whose answer does not tell. */
const DEFAULT_LIFE_S = 300

/**
 * Tokens by OAuth2 client credentials, kept and renewed shortly before they end. Callers that
 * wait at the same time share one request; while the old token still works nobody waits, and a
 * token service that is away for a moment is not felt. Rejects with RegistryUnavailable.
 */
export function createTokenSource(options: Options): TokenSource {
  const { now } = options
  let held: Held | undefined
  let pending: Promise<string> | undefined

  const renew = (): Promise<string> => {
    pending ??= requestToken(options)
      .then(({ token, lifeMs }) => {
        const end = now().getTime() + lifeMs
        const early = Math.min(RENEW_MS, lifeMs / 10)
        held = { token, renewAt: end - early, until: end - Math.min(ON_THE_WAY_MS, early / 2) }
        return token
      })
      .finally(() => {
        pending = undefined
      })
    return pending
  }

  return {
    get() {
      const time = now().getTime()
      if (!held || time >= held.until) return renew()
      // A failure shows itself, if it lasts, when the token has ended.
      if (time >= held.renewAt) void renew().catch(() => undefined)
      return Promise.resolve(held.token)
    },
    forget(token) {
      if (held?.token === token) held = undefined
    },
  }
}

async function requestToken(options: Options): Promise<{ token: string; lifeMs: number }> {
  const { url, clientId, clientSecret, now, clock, fetch: send = fetch } = options
  const answered = clock?.sending()
  const response = await send(url, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      timestamp: toWireTime(clock?.now() ?? now()),
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
    redirect: 'manual',
    signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
  }).catch(() => {
    throw new RegistryUnavailable('the token service could not be reached')
  })
  answered?.(response.headers)
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) {
    throw new RegistryUnavailable(`the token service answered ${response.status}`)
  }
  const reply = tokenReply.safeParse(body).data
  if (!reply) throw new RegistryUnavailable('the token service answered in an unknown form')
  return { token: reply.access_token, lifeMs: (reply.expires_in ?? DEFAULT_LIFE_S) * 1000 }
}
