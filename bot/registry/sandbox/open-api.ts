import * as z from 'zod'
import { acknowledgement } from '../../../schemas/registry/acknowledgement.ts'
import {
  enrolledReply,
  incomingEnrolled,
  incomingUpdates,
} from '../../../schemas/registry/enrolled.ts'
import { errorBody } from '../../../schemas/registry/error-body.ts'
import {
  FOLLOW_UP_TOKEN,
  grievanceReceipt,
  grievanceReply,
  grievanceRequest,
  IDEMPOTENCY_KEY,
} from '../../../schemas/registry/grievance-api.ts'
import { oneTimeCodeReply, oneTimeCodeRequest } from '../../../schemas/registry/one-time-code.ts'
import { searchReply } from '../../../schemas/registry/search-reply.ts'
import { incomingSearch } from '../../../schemas/registry/search-request.ts'
import {
  incomingSubscribe,
  incomingUnsubscribe,
  notification,
  subscribeReply,
  unsubscribeReply,
} from '../../../schemas/registry/subscription.ts'
import { tokenReply, tokenRequest } from '../../../schemas/registry/token.ts'
import { incomingTxnStatus, txnStatusReply } from '../../../schemas/registry/txn-status.ts'
import { scopes, type Scope } from './access/caller.ts'

/** Bodies by name: what is read is described as it may come, what is sent as it leaves. */
const read = {
  SearchRequest: incomingSearch,
  TxnStatusRequest: incomingTxnStatus,
  EnrolledRequest: incomingEnrolled,
  EnrolmentUpdates: incomingUpdates,
  SubscribeRequest: incomingSubscribe,
  UnsubscribeRequest: incomingUnsubscribe,
  OneTimeCodeRequest: oneTimeCodeRequest,
  GrievanceRequest: grievanceRequest,
  TokenRequest: tokenRequest,
}
const sent = {
  SearchReply: searchReply,
  TxnStatusReply: txnStatusReply,
  EnrolledReply: enrolledReply,
  SubscribeReply: subscribeReply,
  UnsubscribeReply: unsubscribeReply,
  Notification: notification,
  Acknowledgement: acknowledgement,
  OneTimeCodeReply: oneTimeCodeReply,
  GrievanceReceipt: grievanceReceipt,
  GrievanceReply: grievanceReply,
  TokenReply: tokenReply,
  Error: errorBody,
}
type SchemaName = keyof typeof read | keyof typeof sent

function toSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  // The dialect is that of the whole document.
  return $schema === undefined ? {} : described
}

const toSchemas = (
  schemas: Record<string, z.ZodType>,
  io: 'input' | 'output',
): [string, object][] =>
  Object.entries(schemas).map(([name, schema]) => [name, toSchema(schema, io)])

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: SchemaName) => ({ 'application/json': { schema: reference(name) } })
const answer = (description: string, name: SchemaName) => ({ description, content: json(name) })

const errors = {
  '400': answer('The message is wrong; sending it again is useless', 'Error'),
  '401': answer('The token is missing, wrong or ended', 'Error'),
  '403': answer('The token is not for this', 'Error'),
  '413': answer('The body is too large', 'Error'),
  '500': answer('The registry failed; try again later', 'Error'),
}

interface Operation {
  id: string
  summary: string
  needs: readonly Scope[]
  body: SchemaName
  reply: SchemaName
  status?: string
  /** The answer that comes later, to the caller's address. */
  callback?: SchemaName
}

const post = ({ id, summary, needs, body, reply, status = '200', callback }: Operation) => ({
  post: {
    operationId: id,
    summary,
    security: needs.map((scope) => ({ oauth2: [scope] })),
    requestBody: { required: true, content: json(body) },
    responses: { [status]: answer('Done', reply), ...errors },
    ...(callback && {
      callbacks: {
        answer: {
          '{$request.body#/header/sender_uri}': {
            post: {
              requestBody: { required: true, content: json(callback) },
              responses: { '2XX': { description: 'Received; else it is sent again' } },
            },
          },
        },
      },
    }),
  },
})

const later = (operation: Omit<Operation, 'reply' | 'status'> & { callback: SchemaName }) =>
  post({ ...operation, reply: 'Acknowledgement', status: '202' })

const anyOfTheirs: readonly Scope[] = ['registry.search', 'registry.subscribe', 'registry.notify']

const paths = {
  '/oauth2/client/token': {
    post: {
      operationId: 'getToken',
      summary: 'A token by OAuth2 client credentials',
      security: [],
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: reference('TokenRequest') } },
      },
      responses: { '200': answer('A token', 'TokenReply'), ...errors },
    },
  },
  '/.well-known/jwks.json': {
    get: {
      operationId: 'getKeys',
      summary: 'The public keys of the tokens',
      security: [],
      responses: {
        '200': {
          description: 'A set of keys (RFC 7517)',
          content: { 'application/json': { schema: { type: 'object', required: ['keys'] } } },
        },
      },
    },
  },
  '/sync/search': post({
    id: 'searchNow',
    summary: 'Search; with the scope citizen for one person by SPID and a second proof',
    needs: ['citizen', 'registry.search'],
    body: 'SearchRequest',
    reply: 'SearchReply',
  }),
  '/sync/txn/status': post({
    id: 'statusNow',
    summary: 'What became of an earlier message',
    needs: anyOfTheirs,
    body: 'TxnStatusRequest',
    reply: 'TxnStatusReply',
  }),
  '/sync/enrolled': post({
    id: 'enrolled',
    summary: 'Whether a person is enrolled in a programme',
    needs: ['registry.search'],
    body: 'EnrolledRequest',
    reply: 'EnrolledReply',
  }),
  '/sync/enrollment/updates': post({
    id: 'updateEnrolments',
    summary: 'Tell the registry of enrolments',
    needs: ['registry.notify'],
    body: 'EnrolmentUpdates',
    reply: 'EnrolledReply',
  }),
  '/search': later({
    id: 'search',
    summary: 'Search, answered later',
    needs: ['registry.search'],
    body: 'SearchRequest',
    callback: 'SearchReply',
  }),
  '/txn/status': later({
    id: 'status',
    summary: 'What became of an earlier message, answered later',
    needs: anyOfTheirs,
    body: 'TxnStatusRequest',
    callback: 'TxnStatusReply',
  }),
  '/subscribe': later({
    id: 'subscribe',
    summary: 'Be told of events',
    needs: ['registry.subscribe'],
    body: 'SubscribeRequest',
    callback: 'SubscribeReply',
  }),
  '/unsubscribe': later({
    id: 'unsubscribe',
    summary: 'Not be told any more',
    needs: ['registry.subscribe'],
    body: 'UnsubscribeRequest',
    callback: 'UnsubscribeReply',
  }),
  '/one-time-codes': post({
    id: 'sendCode',
    summary: 'Send a one-time code to the phone on record; the answer is always the same',
    needs: ['citizen'],
    body: 'OneTimeCodeRequest',
    reply: 'OneTimeCodeReply',
    status: '202',
  }),
  '/grievances': {
    post: {
      ...post({
        id: 'submitGrievance',
        summary: 'Hand in a grievance',
        needs: ['citizen'],
        body: 'GrievanceRequest',
        reply: 'GrievanceReceipt',
        status: '201',
      }).post,
      parameters: [header(IDEMPOTENCY_KEY, 'The id of the submission: safe to send again')],
    },
  },
  '/grievances/{reference}': {
    get: {
      operationId: 'followGrievance',
      summary: 'What the citizen may see of a case',
      security: [{ oauth2: ['citizen'] }],
      parameters: [
        { name: 'reference', in: 'path', required: true, schema: { type: 'string' } },
        header(FOLLOW_UP_TOKEN, 'The secret code given with the number'),
      ],
      responses: {
        '200': answer('The case', 'GrievanceReply'),
        '404': answer('Wrong number or wrong code: they look the same', 'Error'),
        ...errors,
      },
    },
  },
}

function header(name: string, description: string) {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } }
}

/**
 * The description of the registry API (OpenAPI 3.1), made from the schemas that check messages.
 * @param address where the registry stands: `https://registry.example/registry`
 */
export const describeApi = (address: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Registry API',
    version: '0.1.0',
    description:
      'The social registry and the beneficiary registry of the Digital Convergence Initiative ' +
      '("1.0.0"), with one-time codes and grievances as a proposal. Not an official interface.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: address }],
  paths,
  webhooks: {
    notify: {
      post: {
        operationId: 'notify',
        summary: 'An event, sent to the address of a subscriber',
        requestBody: { required: true, content: json('Notification') },
        responses: { '2XX': { description: 'Received; else it is sent again' } },
      },
    },
  },
  components: {
    schemas: Object.fromEntries([...toSchemas(read, 'input'), ...toSchemas(sent, 'output')]),
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
