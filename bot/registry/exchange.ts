import { readErrorCode } from '../../schemas/registry/error-body.ts'
import { RegistryRefused, RegistryUnavailable } from './registry.ts'
import type { RegistryRequest, RegistryResponse, Transport } from './transport.ts'

/** Answers that say: this message will never be accepted. All other failures may pass. */
const REFUSALS: ReadonlySet<number> = new Set([400, 405, 409, 413, 415, 422])

/**
 * Sends a request and gives back a good answer or one of the `expected` statuses.
 * Throws RegistryRefused and RegistryUnavailable. A wrong token or a wrong address is a fault of
 * the installation that somebody repairs, so it counts as unavailable: nothing handed in is lost.
 */
export async function exchange(
  transport: Transport,
  request: RegistryRequest,
  expected: readonly number[] = [],
): Promise<RegistryResponse> {
  const response = await transport(request)
  const { status, body } = response
  if ((status >= 200 && status < 300) || expected.includes(status)) return response
  const code = readErrorCode(body)
  const message = `the registry answered ${status}${code === undefined ? '' : ` (${code})`}`
  throw REFUSALS.has(status) ? new RegistryRefused(message) : new RegistryUnavailable(message)
}

/** Reads a body; an answer in a form we cannot read counts as no answer. */
export function readBody<T>(
  schema: { safeParse: (body: unknown) => { data?: T | undefined } },
  body: unknown,
): T {
  const { data } = schema.safeParse(body)
  if (data === undefined) throw new RegistryUnavailable('the registry answered in an unknown form')
  return data
}
