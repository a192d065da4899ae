import { RegistryUnavailable } from './registry.ts'
import type { RegistryRequest, RegistryResponse } from './transport.ts'

/** Who makes HTTP calls: the global `fetch`, or one with a client certificate. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface SendOptions {
  fetch?: Fetch | undefined
  timeoutMs?: number | undefined
}

/** An answer with its headers. */
export interface Answer extends RegistryResponse {
  headers: Headers
}

/** A call with a JSON value or with a form, or with neither. */
export interface Call extends Pick<RegistryRequest, 'method' | 'headers' | 'body'> {
  form?: URLSearchParams
}

const DEFAULT_TIMEOUT_MS = 10_000

/**
 * Sends one call, once. Redirects are answers like others: following one would carry the token
 * elsewhere. Rejects with RegistryUnavailable, which names neither address nor content.
 */
export async function sendJson(
  url: string,
  { method, headers, body, form }: Call,
  { fetch: fetchIt = fetch, timeoutMs = DEFAULT_TIMEOUT_MS }: SendOptions,
): Promise<Answer> {
  try {
    const response = await fetchIt(url, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(form && { body: form }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const retryAfterMs = readRetryAfter(response.headers)
    return {
      status: response.status,
      // Read to its end in any case, so that the connection can be used again.
      body: parseJson(await response.text()),
      headers: response.headers,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    }
  } catch (error) {
    throw new RegistryUnavailable(`the registry could not be reached (${describeCause(error)})`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Only seconds: a date would need our clock and theirs to agree. */
function readRetryAfter(headers: Headers): number | undefined {
  const seconds = /^\d{1,6}$/.exec(headers.get('Retry-After') ?? '')?.[0]
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** A word for the log. The error's own message may hold the address and so a case number. */
function describeCause(error: unknown): string {
  const reasons = [error instanceof Error ? error.cause : undefined, error]
  const codes = reasons.map((reason) =>
    reason instanceof Error && 'code' in reason ? reason.code : undefined,
  )
  const code = codes.find((found) => typeof found === 'string' && found !== 'ABORT_ERR')
  if (typeof code === 'string') return code
  return reasons.find((reason) => reason instanceof Error)?.name ?? 'unknown'
}
