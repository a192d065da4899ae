import express, {
  type ErrorRequestHandler,
  type Request,
  type Response,
  type Router,
} from 'express'
import { LARGEST_ATTACHMENT } from '../../../schemas/cases/attachment.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { describeApi } from './open-api/describe-api.ts'
import { pageStyle } from './page-style.ts'
import type { PageWords } from './page.ts'
import { renderPeoplePage } from './people-page.ts'
import { renderPhonesPage } from './phones-page.ts'
import { hexId } from './random.ts'
import { errorReply } from './reply.ts'
import type { SignedResponse } from './messages/run-signed.ts'
import type { Sandbox } from './sandbox.ts'

interface Deps {
  sandbox: Sandbox
  /** Words of the pages by language. */
  words: Readonly<Record<Lang, PageWords>>
}

const LARGEST_BODY = '256kb'
/** JSON, and what is written in JSON. */
const JSON_TYPES = ['application/json', 'application/*+json']
/** Where a form is expected. */
const TOKEN_PATH = '/oauth2/client/token'
const LARGEST_FORM = '8kb'
/** Base64 makes four characters of three bytes; the rest of the message is small. */
const LARGEST_UPLOAD = Math.ceil(LARGEST_ATTACHMENT / 3) * 4 + 4096

/** The sandbox over HTTP with pages for people: to be mounted at `/registry`. */
export function createSandboxRouter({ sandbox, words }: Deps): Router {
  const router = express.Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/sandbox.css', (_request, response) => {
    response.set('Cache-Control', 'max-age=300').type('css').send(pageStyle)
  })
  router.get('/openapi.json', (request, response) => {
    response.json(describeApi(addressOf(request)))
  })
  router.get('/', (request, response) => {
    const lang = langOf(request)
    const base = request.baseUrl
    const address = addressOf(request)
    const { people } = sandbox
    const page = { lang, words: words[lang], base, address, people, now: sandbox.now() }
    response.type('html').send(renderPeoplePage(page))
  })
  router.get('/phones', (request, response) => {
    const lang = langOf(request)
    const page = { lang, words: words[lang], base: request.baseUrl, messages: sandbox.messages() }
    response.type('html').send(renderPhonesPage(page))
  })
  router.get('/phones.json', (_request, response) => {
    response.json({ messages: sandbox.messages() })
  })
  const readForm = express.urlencoded({ limit: LARGEST_FORM, extended: false })
  router.use(TOKEN_PATH, readForm)
  // The button of the page: a form, which leads back to it.
  router.post('/clock', readForm, async (request, response, next) => {
    if (!request.is('urlencoded')) {
      next()
      return
    }
    const { method, path } = request
    const reply = await sandbox.handle({ method, path, body: request.body as unknown })
    if (reply.status === 200) response.redirect(303, `${request.baseUrl}/?lang=${langOf(request)}`)
    else send(response, reply)
  })
  router.use((request, _response, next) => {
    next(isOtherType(request) ? new OtherMediaType() : undefined)
  })
  router.use(/^\/.+\/attachments$/, express.json({ limit: LARGEST_UPLOAD, type: JSON_TYPES }))
  /** What came, to the letter: signatures are over it. */
  const bytesOf = new WeakMap<object, Uint8Array>()
  const readJson = express.json({
    limit: LARGEST_BODY,
    type: JSON_TYPES,
    verify: (request, _response, bytes) => bytesOf.set(request, bytes),
  })
  router.use(readJson, async (request, response) => {
    const { method, path, headers } = request
    const query = Object.fromEntries(
      Object.entries(request.query).filter((pair): pair is [string, string] => {
        // Doubled ones come as lists, which no resource takes.
        return typeof pair[1] === 'string'
      }),
    )
    const body = request.body as unknown
    const bytes = bytesOf.get(request)
    const reply = await sandbox.handle({ method, path, headers, query, body, bytes })
    send(response, reply)
  })
  router.use(answerBadBody(sandbox.now))
  return router
}

/** Where the caller sees the sandbox. */
const addressOf = (request: Request): string =>
  `${request.protocol}://${request.get('host') ?? 'localhost'}${request.baseUrl}`

const langOf = (request: Request): Lang => (request.query.lang === 'en' ? 'en' : 'km')

const send = (response: Response, { status, body, text, headers }: SignedResponse): void => {
  if (status === 401) response.set('WWW-Authenticate', 'Bearer')
  if (status === 429) response.set('Retry-After', '60')
  if (status === 503) response.set('Retry-After', '1')
  if (headers) response.set(headers)
  response
    .status(status)
    .type('json')
    .send(text ?? JSON.stringify(body))
}

/** Whether a request has a body that is no JSON, and should have one that is. */
const isOtherType = (request: Request): boolean =>
  request.path !== TOKEN_PATH &&
  request.get('content-length') !== '0' &&
  // Null where there is no body.
  request.is(JSON_TYPES) === false

/** A body that is no JSON, where JSON is wanted. */
class OtherMediaType extends Error {
  readonly status = 415
}

const unreadable: Readonly<Record<number, string>> = {
  413: 'the body is too large',
  415: 'the Content-Type of a body has to be application/json, in UTF-8',
}

/** What Express could not read: its own message quotes the body, so it is not passed on. */
const answerBadBody =
  (now: () => Date): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    if (typeof status !== 'number' || status < 400 || status > 499) {
      next(error)
      return
    }
    const stamp = { now: now(), correlationId: hexId(Math.random) }
    const message = unreadable[status] ?? 'the body could not be read'
    send(response, errorReply(status, 'err.request.bad', message, stamp))
  }
