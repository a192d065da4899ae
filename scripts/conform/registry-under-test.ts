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
export function createCaller({ url, token, fetch: fetchIt = fetch }: Settings) {
  return async (
    path: string,
    body: unknown,
    withToken = true,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> => {
    const response = await fetchIt(url.replace(/\/+$/, '') + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(withToken && token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      // A text goes as it is: for what no JSON writer writes.
      body: typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await response.text()
    const contentType = response.headers.get('content-type') ?? ''
    return { status: response.status, body: parseJson(text), contentType }
  }
}
export type CallRegistry = ReturnType<typeof createCaller>

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
