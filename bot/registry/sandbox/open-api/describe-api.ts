import * as z from 'zod'
import { scopes } from '../access/caller.ts'
import { describeOperation, describeWebhook, errors } from './describe-operation.ts'
import { operationGroups } from './groups.ts'
import type { Body } from './operation.ts'

/** The schema of a body as JSON Schema; its dialect is that of the whole document. */
export function toJsonSchema({ schema, io }: Body): object {
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return $schema === undefined ? {} : described
}

/** Every body that the description speaks of, once. */
function allBodies(): Body[] {
  const bodies = operationGroups.flatMap(({ operations, webhooks = [] }) => [
    ...operations.flatMap(({ body, reply, callback }) => [body, reply, callback]),
    ...webhooks.map(({ body }) => body),
  ])
  const named = [...bodies, errors].filter((body) => body !== undefined)
  return [...new Map(named.map((body) => [body.name, body])).values()]
}

function allPaths(): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {}
  for (const { id, operations } of operationGroups) {
    for (const operation of operations) {
      const { path, method } = operation
      paths[path] = { ...paths[path], [method]: describeOperation(operation, id) }
    }
  }
  return paths
}

const allWebhooks = () =>
  Object.fromEntries(
    operationGroups.flatMap(({ id, webhooks = [] }) =>
      webhooks.map((webhook) => [webhook.id, describeWebhook(webhook, id)]),
    ),
  )

/**
 * The description of the registry API (OpenAPI 3.1), made from the schemas that check messages.
 * @param address where the registry stands: `https://registry.example/registry`
 */
export const describeApi = (address: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Registry API',
    version: '0.2.0',
    description:
      'The social registry and the beneficiary registry of the Digital Convergence Initiative ' +
      '("1.0.0"), with one-time codes and cases as a proposal. Not an official interface.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: address }],
  tags: operationGroups.map(({ id, description }) => ({ name: id, description })),
  paths: allPaths(),
  webhooks: allWebhooks(),
  components: {
    schemas: Object.fromEntries(allBodies().map((body) => [body.name, toJsonSchema(body)])),
    securitySchemes: {
      oauth2: {
        type: 'oauth2',
        flows: {
          clientCredentials: {
            tokenUrl: `${address}/oauth2/client/token`,
            scopes: Object.fromEntries(scopes.map((scope) => [scope, scope])),
          },
        },
      },
    },
  },
})
