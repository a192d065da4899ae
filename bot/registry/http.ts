import type { RegistryClock } from './registry-clock.ts'
import { sendJson, type SendOptions } from './send-json.ts'
import type { TokenSource } from './token.ts'
import type { Transport } from './transport.ts'
import { withRetries, type RetryOptions } from './with-retries.ts'
import { withToken } from './with-token.ts'

interface Options extends RetryOptions, SendOptions {
  /** Address that the paths are put behind: `https://registry.example/registry`. */
  baseUrl: string
  token?: TokenSource | undefined
  /** Learns the registry's time from its answers. */
  clock?: RegistryClock | undefined
}

/**
 * Calls a registry over HTTP. Only calls that do no harm twice are tried again; a refused token
 * is renewed once. Connections are kept and used again (Node's own agent).
 */
export function createHttpTransport(options: Options): Transport {
  const { token, clock } = options
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const sendOnce: Transport = ({ method, path, headers, body }) =>
    withToken(async (authorisation) => {
      const answered = clock?.sending()
      const call = { method, headers: { ...authorisation, ...headers }, body }
      const { headers: told, ...response } = await sendJson(baseUrl + path, call, options)
      answered?.(told)
      return response
    }, token)
  return withRetries(sendOnce, options)
}
