import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorBody } from '../../../schemas/registry/error-body.ts'
import { tokenReply } from '../../../schemas/registry/token.ts'
import { createHttpTransport } from '../http.ts'
import { registryContract } from '../registry.contract.ts'
import { createSigningKey, type SigningKey } from '../signing/signing-key.ts'
import { responseCheck } from '../testdata/dci-schemas.ts'
import { sandboxWords, serveSandbox } from '../testdata/serve-sandbox.ts'
import {
  createTestAuthority,
  createTestSandbox,
  testPeople,
  toSubject,
} from '../testdata/test-sandbox.ts'
import { createTokenSource } from '../token.ts'
import { practiceClients } from './access/clients.ts'
import type { Sandbox } from './sandbox.ts'

const now = () => new Date('2026-11-22T02:00:00Z')
const createOpenSandbox = async (key?: SigningKey) =>
  createTestSandbox(now, undefined, undefined, undefined, await createTestAuthority(now, key))

for (const prefix of ['registry', 'sr', 'registry/registry']) {
  registryContract(`sandbox over HTTP at /${prefix}`, async () => {
    const sandbox = await createOpenSandbox()
    const server = await serveSandbox(sandbox)
    const token = createTokenSource({
      url: `${server.url}/registry/oauth2/client/token`,
      clientId: 'kumpear',
      clientSecret: 'practice-kumpear',
      now,
    })
    const transport = createHttpTransport({
      token,
      baseUrl: `${server.url}/${prefix}/`,
      pause: () => Promise.resolve(),
      random: () => 0,
    })
    return { ...toSubject(sandbox, transport), stop: () => server.stop() }
  })
}

describe('the sandbox over HTTP', () => {
  let sandbox: Sandbox
  let server: Awaited<ReturnType<typeof serveSandbox>>
  let bearer: string
  let key: SigningKey
  beforeEach(async () => {
    key = await createSigningKey()
    sandbox = await createOpenSandbox(key)
    server = await serveSandbox(sandbox)
    bearer = await tokenOf('kumpear')
  })
  afterEach(() => server.stop())

  const get = (path: string) => fetch(`${server.url}/registry${path}`)
  const askToken = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/registry/oauth2/client/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
      headers,
    })
  const tokenOf = async (client: string, scope = '') => {
    const secret = practiceClients.find(({ id }) => id === client)!.secret
    const response = await askToken({ client_id: client, client_secret: secret, scope })
    const body: unknown = await response.json()
    expect(responseCheck('authz_core', '/oauth2/client/token', 200)(body)).toEqual([])
    return tokenReply.parse(body).access_token
  }
  const post = (path: string, body: string, type = 'application/json', token = bearer) =>
    fetch(`${server.url}/registry${path}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
    })

  it.each(['km', 'en'] as const)('has a page of people in %s', async (lang) => {
    const response = await get(`/?lang=${lang}`)
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page.match(/<tr>/g)).toHaveLength(
      1 + testPeople().length + 1 + 16 + 1 + practiceClients.length,
    )
    for (const person of sandbox.people) expect(page).toContain(person.name[lang])
  })

  it('lets a month pass by the button of the page, which comes back with the new day', async () => {
    const own = await serveSandbox(createTestSandbox())
    const page = await fetch(`${own.url}/registry/clock?lang=en`, {
      method: 'POST',
      body: new URLSearchParams({ days: '30' }),
    })
    expect(page.url).toBe(`${own.url}/registry/?lang=en`)
    expect(await page.text()).toContain('22/12/2026')
    await own.stop()
  })

  it('offers an example on that page that works as printed', async () => {
    const page = await (await get('/?lang=en')).text()
    const body = /-d '\n([^']*)'/.exec(page.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))?.[1]
    const reply: unknown = await (await post('/sync/search', body!)).json()
    expect(reply).toMatchObject({
      message: { search_response: [{ data: { reg_records: [{}] } }, {}] },
    })
  })

  it("shows codes on the people's phones", async () => {
    const person = sandbox.people.find((candidate) => candidate.phone !== undefined)!
    expect(await (await get('/phones')).text()).toContain(sandboxWords.km('registry-phones-none'))
    const request = { identifier_type: 'SPID', identifier_value: person.spid, locale: 'khm' }
    expect((await post('/one-time-codes', JSON.stringify(request))).status).toBe(202)
    const page = await (await get('/phones?lang=en')).text()
    expect(page).toContain(sandbox.messages()[0]!.code)
    expect(page).toContain('09:00:00')
  })

  it('lists the people for practice', async () => {
    const { people } = (await (await get('/people')).json()) as { people: unknown[] }
    expect(people).toHaveLength(testPeople().length)
    expect(people.length).toBeGreaterThan(60)
  })

  it.each([
    ['not JSON', '{"spid":"SECRET', 'application/json', 400],
    ['text', 'SECRET', 'text/plain', 415],
    ['a form', 'name=SECRET', 'application/x-www-form-urlencoded', 415],
    ['of no type', 'SECRET', '', 415],
    ['too large', JSON.stringify({ x: 'SECRET'.repeat(60_000) }), 'application/json', 413],
    ['an unknown character set', '{}', 'application/json; charset=x-unknown', 415],
  ])('answers a body that is %s in the known forms', async (_what, body, type, status) => {
    const response = await post('/sync/search', body, type)
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(text).not.toContain('SECRET')
    expect(JSON.parse(text)).toMatchObject({
      status,
      errors: [{ code: 'err.request.bad' }],
      message: { ack_status: 'ERR', error: { code: 'err.request.bad' } },
    })
  })

  it.each(['/search', '/grievances', '/one-time-codes', '/cases/K1/notes', '/clock'])(
    'takes at %s nothing but JSON',
    async (path) => {
      const response = await post(path, '<x/>', 'application/xml')
      expect(response.status).toBe(415)
      const body = errorBody.parse(await response.json())
      expect(body).toMatchObject({ status: 415, title: 'Unsupported Media Type' })
    },
  )

  it('takes what is written in JSON, and calls without a body', async () => {
    expect((await post('/sync/search', '{}', 'application/problem+json')).status).toBe(400)
    expect((await post('/sync/search', '', '')).status).toBe(400)
    expect((await get('/people')).status).toBe(200)
  })

  it('publishes its description', async () => {
    expect(await (await get('/openapi.json')).json()).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: `${server.url}/registry` }],
    })
  })

  it('publishes the key of its tokens', async () => {
    const body: unknown = await (await get('/.well-known/jwks.json')).json()
    expect(responseCheck('jwks_core', '/.well-known/jwks.json', 200, 'get')(body)).toEqual([])
    const [jwk] = (body as { keys: JsonWebKey[] }).keys
    const key = await crypto.subtle.importKey('jwk', jwk!, 'Ed25519', true, ['verify'])
    const [head, claims, signature] = bearer.split('.')
    const bytes = Buffer.from(signature!, 'base64url')
    const content = new TextEncoder().encode(`${head}.${claims}`)
    expect(await crypto.subtle.verify('Ed25519', key, bytes, content)).toBe(true)
    expect(jwk).not.toHaveProperty('d')
  })

  it('takes id and secret by HTTP Basic, too', async () => {
    const coded = Buffer.from('practice-reader:practice-reader').toString('base64')
    const response = await askToken({}, { Authorization: `Basic ${coded}` })
    expect(tokenReply.parse(await response.json()).scope).toBe('registry.search')
  })

  it.each([
    [{ client_id: 'kumpear', client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'nobody', client_secret: '' }, 401, 'invalid_client'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [
      { client_id: 'practice-reader', client_secret: 'practice-reader', scope: 'citizen' },
      400,
      'invalid_scope',
    ],
  ])('refuses a token for %j', async (form, status, error) => {
    const response = await askToken(form)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error, message: { ack_status: 'ERR' } })
  })

  it.each([
    ['/sync/search', 'citizen or search', 'practice-system', 'registry.notify', 403],
    ['/search', 'search', 'kumpear', '', 403],
    ['/one-time-codes', 'citizen', 'practice-system', '', 403],
    ['/grievances', 'citizen', 'practice-reader', '', 403],
    ['/sync/enrollment/updates', 'notify', 'practice-reader', '', 403],
    ['/sync/search', 'citizen or search', 'practice-reader', '', 400],
  ])('wants at %s the scope %s', async (path, _scope, client, scope, status) => {
    const response = await post(path, '{}', 'application/json', await tokenOf(client, scope))
    expect(response.status).toBe(status)
    const code = status === 403 ? 'err.request.forbidden' : 'err.request.bad'
    expect(await response.json()).toMatchObject({ errors: [{ code }] })
  })

  it('refuses a missing, a forged, a foreign and an ended token alike', async () => {
    const [head, , signature] = bearer.split('.')
    const claims = { sub: 'practice-system', scope: 'registry.search', exp: 9_999_999_999 }
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    const elsewhere = await createTestAuthority(now)
    const secret = 'practice-kumpear'
    const form = { grant_type: 'client_credentials', client_id: 'kumpear', client_secret: secret }
    const foreign = tokenReply.parse((await elsewhere.issue(form, undefined)).body).access_token
    const earlier = new Date(now().getTime() - 900_000)
    const before = await createTestAuthority(() => earlier, key)
    const ended = tokenReply.parse((await before.issue(form, undefined)).body).access_token
    for (const token of [
      '',
      'x',
      `${head}.${forged}.${signature}`,
      `${none}.${forged}.`,
      foreign,
      ended,
    ]) {
      const response = await post('/sync/search', '{}', 'application/json', token)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(await response.json()).toMatchObject({
        errors: [{ code: 'err.request.unauthorized' }],
      })
    }
  })

  it('answers 404 for what is not there, in the same forms', async () => {
    const response = await get('/nothing')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'err.request.not_found' }] })
  })
})
