import * as z from 'zod'
import { RegistryUnavailable } from './registry.ts'
import { toWireTime } from '../../schemas/registry/wire.ts'

/** Gives access tokens and is told when one no longer works. */
export interface TokenSource {
  get(): Promise<string>
  forget(): void
}

interface Options {
  /** Address of the token service. */
  url: string
  clientId: string
  clientSecret: string
  now: () => Date
  fetch?: typeof fetch
  timeoutMs?: number
}

const tokenReply = z.object({
  access_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).optional(),
})

/** A token is renewed this long before it ends, so that it does not end on the way. */
const EARLY_MS = 60_000
/** Life of a token whose answer does not tell. */
const DEFAULT_LIFE_S = 300

/**
 * Tokens by OAuth2 client credentials, kept until shortly before they end. Callers that wait at
 * the same time share one request. Rejects with RegistryUnavailable.
 */
export function createTokenSource(options: Options): TokenSource {
  const { url, clientId, clientSecret, now, fetch: send = fetch, timeoutMs = 10_000 } = options
  let held: { token: string; until: number } | undefined
  let pending: Promise<string> | undefined

  async function request(): Promise<string> {
    const response = await send(url, {
      method: 'POST',
      headers: { Accept: 'application/json', timestamp: toWireTime(now()) },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => {
      throw new RegistryUnavailable('the token service could not be reached')
    })
    if (!response.ok) {
      throw new RegistryUnavailable(`the token service answered ${response.status}`)
    }
    const reply = tokenReply.safeParse(await response.json().catch(() => undefined)).data
    if (!reply) throw new RegistryUnavailable('the token service answered in an unknown form')
    const lifeMs = (reply.expires_in ?? DEFAULT_LIFE_S) * 1000
    held = { token: reply.access_token, until: now().getTime() + lifeMs - EARLY_MS }
    return reply.access_token
  }

  return {
    get() {
      if (held && now().getTime() < held.until) return Promise.resolve(held.token)
      pending ??= request().finally(() => {
        pending = undefined
      })
      return pending
    },
    forget() {
      held = undefined
    },
  }
}
