import type { Transport } from '../transport.ts'
import { citizenBot } from './access/caller.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * A transport that ends in a sandbox of the same process or page. Bodies pass as JSON, as they
 * would over a network, so that nothing is shared and nothing works here only. The caller is this
 * hub's bot or its desk: nobody else is in the page, so it needs no token.
 */
export function createInProcessTransport(
  sandbox: Pick<Sandbox, 'handle'>,
  caller = citizenBot,
): Transport {
  return async ({ method, path: address, headers = {}, body }) => {
    const [path = '', search] = address.split('?')
    const reply = await sandbox.handle({
      method,
      path,
      query: Object.fromEntries(new URLSearchParams(search)),
      headers,
      body: asJson(body),
      caller,
    })
    return { status: reply.status, body: asJson(reply.body) }
  }
}

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
