import { allExamples } from '../../bot/registry/sandbox/open-api/examples/all-examples.ts'
import type { Example } from '../../bot/registry/sandbox/open-api/examples/example.ts'
import type { Operation } from '../../bot/registry/sandbox/open-api/operation.ts'
import { practiceClients } from '../../bot/registry/sandbox/access/clients.ts'
import { PRACTICE_REGISTRY, referenceGroups } from './reference-groups.ts'

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** Variable that holds the token of a client: `token_kumpear`. */
const tokenOf = (client: string): string => `token_${client.replaceAll('-', '_')}`

/** Keeps the token of a reply for the requests that follow. */
const keepToken = (client: string) => ({
  listen: 'test',
  script: {
    type: 'text/javascript',
    exec: [
      `pm.collectionVariables.set('${tokenOf(client)}', pm.response.json().access_token)`,
      "pm.test('a token was given', () => pm.response.to.have.status(200))",
    ],
  },
})

const expectStatus = (status: string) => ({
  listen: 'test',
  script: {
    type: 'text/javascript',
    exec: [`pm.test('is answered ${status}', () => pm.response.to.have.status(${status}))`],
  },
})

const field = (key: string, value: string) => ({ key, value })
const fields = (values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).map(([key, value]) => field(key, value))

function bodyOf({ form }: Operation, { body }: Example) {
  if (!body) return undefined
  return form === true
    ? { mode: 'urlencoded', urlencoded: fields(body as Record<string, string>) }
    : {
        mode: 'raw',
        raw: JSON.stringify(body, null, 2),
        options: { raw: { language: 'json' } },
      }
}

function itemOf(operation: Operation, example: Example) {
  const { parts = {}, query, client } = example
  const path = operation.path.replace(/\{(\w+)\}/g, ':$1')
  const search = query ? `?${new URLSearchParams(query).toString()}` : ''
  const body = bodyOf(operation, example)
  return {
    name: example.title,
    event: [expectStatus(example.status ?? operation.status ?? '200')],
    request: {
      method: operation.method.toUpperCase(),
      description: operation.summary,
      auth:
        client === undefined
          ? { type: 'noauth' }
          : {
              type: 'bearer',
              bearer: [{ key: 'token', value: `{{${tokenOf(client)}}}`, type: 'string' }],
            },
      header: [
        ...(body?.mode === 'raw' ? [field('Content-Type', 'application/json')] : []),
        ...fields(example.headers),
      ],
      url: {
        raw: `{{registry}}${path}${search}`,
        host: ['{{registry}}'],
        path: path.split('/').slice(1),
        variable: fields(parts),
        ...(query && { query: fields(query) }),
      },
      ...(body && { body }),
    },
  }
}

/** Gets a token for each client that an example uses. */
function tokenFolder() {
  const used = new Set(allExamples.flatMap(({ client }) => client ?? []))
  const clients = practiceClients.filter(({ id }) => [...used].some((client) => client === id))
  return {
    name: 'First: tokens of the practice clients',
    item: clients.map(({ id, secret }) => ({
      name: `Token for ${id}`,
      event: [keepToken(id)],
      request: {
        method: 'POST',
        auth: { type: 'noauth' },
        header: [],
        url: {
          raw: '{{registry}}/oauth2/client/token',
          host: ['{{registry}}'],
          path: ['oauth2', 'client', 'token'],
        },
        body: {
          mode: 'urlencoded',
          urlencoded: [
            field('grant_type', 'client_credentials'),
            field('client_id', id),
            field('client_secret', secret),
          ],
        },
      },
    })),
  }
}

/** All examples as a collection (format 2.1) for Postman and Bruno. */
export function makeCollection(): object {
  const folders = referenceGroups.map(({ id, description, operations }) => ({
    name: id,
    description,
    item: operations.flatMap((operation) =>
      allExamples
        .filter((example) => example.operation === operation.id)
        .map((example) => itemOf(operation, example)),
    ),
  }))
  return {
    info: {
      name: 'Kumpear: registry API',
      description: 'Examples for the practice registry. Not an official interface.',
      schema: SCHEMA,
    },
    variable: [field('registry', PRACTICE_REGISTRY)],
    item: [tokenFolder(), ...folders],
  }
}
