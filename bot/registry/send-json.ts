import { RegistryUnavailable } from './registry.ts'
import { isEnveloped } from './signing/envelope.ts'
import type { MessageSigner } from './signing/message-signer.ts'
import { SIGNATURE_HEADER, type Sealed } from './signing/scheme.ts'
import type { RegistryRequest, RegistryResponse } from './transport.ts'

/** Who makes HTTP calls: the global `fetch`, or one with a client certificate. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface SendOptions {
  fetch?: Fetch | undefined
  timeoutMs?: number | undefined
  /** Signs messages of the standard; without it they go unsigned. */
  signer?: MessageSigner | undefined
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
 * elsewhere. Rejects with RegistryUnavailable, which names neither address nor content; also for
 * an answer without the signature that it should have.
 */
export async function sendJson(url: string, call: Call, options: SendOptions): Promise<Answer> {
  const { signer } = options
  if (!signer || !isEnveloped(call.body)) return (await sendText(url, call, options)).answer
  const sealed = await signer.sign(call.body)
  const { answer, bytes } = await sendText(url, call, options, sealed)
  const header = answer.headers.get(SIGNATURE_HEADER) ?? undefined
  // Refusals are not signed: they only say that nothing was done.
  if (answer.status >= 300 || (await signer.accepts({ body: answer.body, bytes, header }))) {
    return answer
  }
  throw new RegistryUnavailable('the answer of the registry is not signed as it should be')
}

async function sendText(
  url: string,
  { method, headers, body, form }: Call,
  { fetch: fetchIt = fetch, timeoutMs = DEFAULT_TIMEOUT_MS }: SendOptions,
  sealed: Sealed = { text: JSON.stringify(body), headers: {} },
): Promise<{ answer: Answer; bytes: Uint8Array }> {
  try {
    const response = await fetchIt(url, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
        ...sealed.headers,
      },
      ...(body !== undefined && { body: sealed.text }),
      ...(form && { body: form }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const retryAfterMs = readRetryAfter(response.headers)
    // Read to its end in any case, so that the connection can be used again.
    const bytes = new Uint8Array(await response.arrayBuffer())
    const answer = {
      status: response.status,
      body: parseJson(new TextDecoder().decode(bytes)),
      headers: response.headers,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    }
    return { answer, bytes }
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
