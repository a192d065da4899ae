import { practiceClients } from '../../bot/registry/sandbox/access/clients.ts'
import { addressOf, type Example } from '../../bot/registry/sandbox/open-api/examples/example.ts'
import { operationGroups } from '../../bot/registry/sandbox/open-api/groups.ts'
import type { Operation } from '../../bot/registry/sandbox/open-api/operation.ts'
import { tokenReply } from '../../schemas/registry/token.ts'
import { toWireTime } from '../../schemas/registry/wire.ts'

const operations = new Map(
  operationGroups.flatMap((group) => group.operations.map((one) => [one.id, one] as const)),
)

/** The operation that an example shows. */
export function operationOf({ id, operation }: Example): Operation {
  const found = operations.get(operation)
  if (!found) throw new Error(`the example ${id} is of an operation that is not there`)
  return found
}

/** A token for one of the practice clients of the registry at `url`. */
export async function getToken(url: string, client: string): Promise<string> {
  const secret = practiceClients.find(({ id }) => id === client)?.secret ?? ''
  const response = await fetch(`${url}/oauth2/client/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client,
      client_secret: secret,
    }),
  })
  return tokenReply.parse(await response.json()).access_token
}

/** The example as it would be sent at this moment: registries refuse messages of other days. */
export const sentNow = (text: string, now: Date): string =>
  text.replaceAll('2026-11-22T02:03:04+00:00', toWireTime(now))

/**
 * Makes the call of an example to the registry at `url`.
 * @returns status and JSON body of the answer
 */
export async function runExample(
  url: string,
  example: Example,
  now: Date,
): Promise<{ status: number; body: unknown }> {
  const { method, path, form } = operationOf(example)
  const { client, headers, body } = example
  const response = await fetch(url + addressOf(path, example), {
    method: method.toUpperCase(),
    headers: {
      Accept: 'application/json',
      ...(client && { Authorization: `Bearer ${await getToken(url, client)}` }),
      ...(body && form !== true && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body && {
      body:
        form === true
          ? new URLSearchParams(Object.entries(body) as [string, string][])
          : sentNow(JSON.stringify(body), now),
    }),
  })
  return { status: response.status, body: await response.json() }
}
