import { isEnveloped } from '../../bot/registry/signing/envelope.ts'
import type { Sealed, SignatureScheme } from '../../bot/registry/signing/scheme.ts'
import type { SigningKey } from '../../bot/registry/signing/signing-key.ts'
import { strategies } from '../../bot/registry/signing/strategies.ts'

/** How a conformance run reaches a registry. */
export interface Settings {
  /** Ends where the paths of the standard begin: `https://registry.example/registry`. */
  url: string
  /** Bearer token; without one the checks of refusal still run. */
  token?: string | undefined
  /** `sender_id` and `receiver_id` of the messages. */
  sender: string
  receiver: string
  /** Where callbacks of this run can reach us; undefined when they cannot. */
  senderUri?: string | undefined
  /** For a registry that wants signed messages. */
  signing?: { scheme: SignatureScheme; key: SigningKey } | undefined
  fetch?: typeof fetch
  now: () => Date
  newId: () => string
}

export interface Reply {
  status: number
  /** JSON value; undefined when the answer was none. */
  body: unknown
  contentType: string
}

const TIMEOUT_MS = 15_000

/** Posts messages to the registry under test. */
export function createCaller(settings: Settings) {
  const { url, token, fetch: fetchIt = fetch } = settings
  return async (
    path: string,
    body: unknown,
    withToken = true,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> => {
    const sealed = await seal(body, settings)
    const response = await fetchIt(url.replace(/\/+$/, '') + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(withToken && token !== undefined && { Authorization: `Bearer ${token}` }),
        ...sealed.headers,
        ...headers,
      },
      body: sealed.text,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await response.text()
    const contentType = response.headers.get('content-type') ?? ''
    return { status: response.status, body: parseJson(text), contentType }
  }
}
export type CallRegistry = ReturnType<typeof createCaller>

/** A text goes as it is, for what no JSON writer writes; so does a message with a signature. */
async function seal(body: unknown, { signing, sender, now }: Settings): Promise<Sealed> {
  if (signing && isEnveloped(body) && !('signature' in body)) {
    return strategies[signing.scheme].sign(body, { key: signing.key, sender, now: now() })
  }
  return { text: typeof body === 'string' ? body : JSON.stringify(body), headers: {} }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
