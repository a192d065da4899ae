import type { TokenSource } from './token.ts'
import type { RegistryResponse } from './transport.ts'

const UNAUTHORISED = 401

/**
 * Sends a call with an access token, where there is a source of tokens. A token that the registry
 * refuses is renewed once; the call was not accepted, so this harms no call.
 */
export async function withToken<T extends RegistryResponse>(
  send: (headers: Record<string, string>) => Promise<T>,
  source: TokenSource | undefined,
): Promise<T> {
  if (!source) return send({})
  const token = await source.get()
  const response = await send({ Authorization: `Bearer ${token}` })
  if (response.status !== UNAUTHORISED) return response
  source.forget(token)
  return send({ Authorization: `Bearer ${await source.get()}` })
}
