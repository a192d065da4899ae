import type { Transport } from '../transport.ts'
import { citizenBot } from './access/caller.ts'
import type { Sandbox } from './sandbox.ts'

/**
 * A transport that ends in a sandbox of the same process or page. Bodies pass as JSON, as they
 * would over a network, so that nothing is shared and nothing works here only. The caller is this
 * hub's bot: nobody else is in the page, so it needs no token.
 */
export function createInProcessTransport(sandbox: Pick<Sandbox, 'handle'>): Transport {
  return async ({ method, path, headers = {}, body }) => {
    const reply = await sandbox.handle({
      method,
      path,
      headers,
      body: asJson(body),
      caller: citizenBot,
    })
    return { status: reply.status, body: asJson(reply.body) }
  }
}

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
