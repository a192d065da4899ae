import { errorBody } from '../../../../schemas/registry/error-body.ts'
import { examplesOf } from './examples/all-examples.ts'
import type { Example } from './examples/example.ts'
import { recordedReplies } from './examples/recorded-replies.ts'
import { sends, type Body, type Operation, type Parameter, type Webhook } from './operation.ts'

export const errors = sends('Error', errorBody)

/** Values shown with a body, by the id of their example. */
type Shown = Readonly<Record<string, { summary: string; value: unknown }>>

const mediaType = ({ name }: Body, examples: Shown = {}) => ({
  schema: { $ref: `#/components/schemas/${name}` },
  ...(Object.keys(examples).length > 0 && { examples }),
})
const json = (body: Body, examples?: Shown) => ({ 'application/json': mediaType(body, examples) })
const answer = (description: string, body: Body, examples?: Shown) => ({
  description,
  content: json(body, examples),
})

/** What `valueOf` finds in the examples of an operation. */
const shown = (operation: string, valueOf: (example: Example) => unknown): Shown =>
  Object.fromEntries(
    examplesOf(operation).flatMap((example) => {
      const value = valueOf(example)
      return value === undefined ? [] : [[example.id, { summary: example.title, value }]]
    }),
  )

/** Failures that every operation can give. */
const commonFailures: Readonly<Record<string, string>> = {
  '400': 'The message is wrong; sending it again is useless',
  '401': 'The token is missing, wrong or ended',
  '403': 'The token is not for this',
  '413': 'The body is too large',
  '415': 'The Content-Type of the body is not JSON',
  '429': 'Too many calls in this minute; wait as long as Retry-After says',
  '500': 'The registry failed; try again later',
}

const describeParameter = (parameter: Parameter) => ({ ...parameter, schema: { type: 'string' } })

const requestBody = (body: Body, form = false, examples?: Shown) => ({
  required: true,
  content: {
    [form ? 'application/x-www-form-urlencoded' : 'application/json']: mediaType(body, examples),
  },
})

const received = { '2XX': { description: 'Received; else it is sent again' } }

const callbacks = (body: Body) => ({
  answer: {
    '{$request.body#/header/sender_uri}': {
      post: { requestBody: requestBody(body), responses: received },
    },
  },
})

/** One operation as an operation object of OpenAPI 3.1, in the group (tag) of this name. */
export function describeOperation(operation: Operation, tag: string): object {
  const { id, summary, needs, parameters, body, form, reply, status = '200' } = operation
  const failures = Object.entries({ ...commonFailures, ...operation.failures })
  const sent = shown(id, (example) => example.body)
  const repliesWith = (code?: string) =>
    shown(id, (example) =>
      example.status === code ? recordedReplies[example.id]?.body : undefined,
    )
  return {
    operationId: id,
    tags: [tag],
    summary,
    security: needs.map((scope) => ({ oauth2: [scope] })),
    ...(parameters && { parameters: parameters.map(describeParameter) }),
    ...(body && { requestBody: requestBody(body, form, sent) }),
    responses: {
      [status]: answer('Done', reply, repliesWith()),
      ...Object.fromEntries(
        failures.map(([code, text]) => [code, answer(text, errors, repliesWith(code))]),
      ),
    },
    ...(operation.callback && { callbacks: callbacks(operation.callback) }),
  }
}

/** What the registry sends by itself. */
export const describeWebhook = ({ id, summary, parameters, body }: Webhook, tag: string) => ({
  post: {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters && { parameters: parameters.map(describeParameter) }),
    requestBody: requestBody(body),
    responses: received,
  },
})
