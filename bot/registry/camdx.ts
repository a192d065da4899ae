import { requireProvidersAnswer } from './camdx-error.ts'
import { encodeXRoadName, toServicePath } from './camdx-service.ts'
import type { RegistryClock } from './registry-clock.ts'
import { sendJson, type SendOptions } from './send-json.ts'
import type { TokenSource } from './token.ts'
import type { RegistryRequest, RegistryResponse, Transport } from './transport.ts'
import { withRetries, type RetryOptions } from './with-retries.ts'
import { withToken } from './with-token.ts'

/** What ties an answer to its request: to be kept, and without anything personal. */
export interface CamdxEvidence {
  /** Our id of the message, under which the security servers keep it too. */
  id: string
  /** The provider's security server's hash over the request, base64. */
  hash: string
  /** Service code without what follows it. */
  service: string
  status: number
}

interface Options extends RetryOptions, SendOptions {
  /** Address of our security server: `https://security-server.example`. */
  url: string
  /** Us, `instance/class/code[/subsystem]`. */
  client: string
  /** The registry, likewise; a service code is put behind it for each function. */
  service: string
  /** A new UUID. */
  newId: () => string
  /** Told of each answer that the registry's side has proved. */
  onEvidence?: (evidence: CamdxEvidence) => void
  token?: TokenSource | undefined
  clock?: RegistryClock | undefined
}

/** Two security servers lie in between, each with a log to write. */
const TIMEOUT_MS = 15_000

/**
 * Calls a registry through CamDX, Cambodia's X-Road (message protocol for REST, `/r1`). Failures
 * of X-Road itself reject with RegistryUnavailable; what the registry answers is a response, as
 * over plain HTTP. Redirects are not followed.
 */
export function createCamdxTransport(options: Options): Transport {
  const { token, newId } = options
  const base = `${options.url.replace(/\/+$/, '')}/r1/${encodeXRoadName(options.service)}`
  const client = encodeXRoadName(options.client)

  const sendOnce: Transport = (request) =>
    withToken(async (authorisation) => {
      const id = newId()
      const servicePath = toServicePath(request.path)
      const headers = {
        ...authorisation,
        ...request.headers,
        'X-Road-Client': client,
        'X-Road-Id': id,
        ...issueOf(request),
      }
      return send(`${base}/${servicePath}`, { ...request, headers }, id, options)
    }, token)
  return withRetries(sendOnce, options)
}

/** What the message is about. A number that somebody typed need not be one. */
const issueOf = ({ caseNumber = '' }: RegistryRequest): Record<string, string> =>
  /^[\w-]{1,64}$/.test(caseNumber) ? { 'X-Road-Issue': caseNumber } : {}

async function send(
  url: string,
  call: Parameters<typeof sendJson>[1] & { path: string },
  id: string,
  options: Options,
): Promise<RegistryResponse> {
  const { clock, onEvidence, timeoutMs = TIMEOUT_MS } = options
  const answered = clock?.sending()
  const answer = await sendJson(url, call, { ...options, timeoutMs })
  requireProvidersAnswer(answer, id)
  const { headers, ...response } = answer
  // Only now: an error is dated by a security server, whose clock is not the registry's.
  answered?.(headers)
  const hash = headers.get('X-Road-Request-Hash')
  if (hash !== null) {
    const service = toServicePath(call.path).split('/')[0] ?? ''
    onEvidence?.({ id, hash, service, status: response.status })
  }
  return response
}
