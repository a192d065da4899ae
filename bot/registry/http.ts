import { RegistryUnavailable } from './registry.ts'
import type { TokenSource } from './token.ts'
import type { RegistryRequest, RegistryResponse, Transport } from './transport.ts'

interface Options {
  /** Address that the paths are put behind: `https://registry.example/registry`. */
  baseUrl: string
  /** Waits so many milliseconds between tries. */
  pause: (ms: number) => Promise<void>
  /** From 0 up to 1: spreads the tries of many clients. */
  random: () => number
  token?: TokenSource | undefined
  fetch?: typeof fetch
  timeoutMs?: number
  /** Tries of a call that may be repeated. */
  attempts?: number
}

/** Answers of a registry that is overloaded or restarting: the next try may work. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])
const FIRST_WAIT_MS = 400
const UNAUTHORISED = 401

/**
 * Calls a registry over HTTP. Only calls that do no harm twice are tried again; a refused token
 * is renewed once. Redirects are not followed, because they would carry the token elsewhere.
 */
export function createHttpTransport(options: Options): Transport {
  const { pause, random, attempts = 3 } = options
  return async (request) => {
    const tries = request.repeatable ? attempts : 1
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= tries
      try {
        const response = await sendWithToken(request, options)
        if (last || !PASSING.has(response.status)) return response
      } catch (error) {
        if (last) throw error
      }
      await pause(random() * FIRST_WAIT_MS * 2 ** attempt)
    }
  }
}

async function sendWithToken(
  request: RegistryRequest,
  options: Options,
): Promise<RegistryResponse> {
  const { token } = options
  const response = await send(request, await token?.get(), options)
  if (response.status !== UNAUTHORISED || !token) return response
  token.forget()
  return send(request, await token.get(), options)
}

async function send(
  { method, path, headers, body }: RegistryRequest,
  bearer: string | undefined,
  { baseUrl, fetch: fetchIt = fetch, timeoutMs = 10_000 }: Options,
): Promise<RegistryResponse> {
  try {
    const response = await fetchIt(baseUrl.replace(/\/+$/, '') + path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return { status: response.status, body: parseJson(await response.text()) }
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

/** A word for the log. The error's own message may hold the address and so a case number. */
function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}
