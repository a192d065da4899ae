import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Router } from 'express'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp, type AppDeps } from './create-app.ts'

const siteDir = mkdtempSync(join(tmpdir(), 'kumpear-site-'))
const files = {
  '.build.json': JSON.stringify({ inputs: 'x', inlineScripts: ["'sha256-abc='", "'sha256-def='"] }),
  'index.html': '<p>choose</p>',
  'km/index.html': `<p>${'ទំព័រដើម '.repeat(200)}</p>`,
  'km/404/index.html': '<p>រកមិនឃើញ</p>',
  'en/404/index.html': '<p>not found</p>',
  '_astro/page.abc123.js': 'x',
  'pagefind/pagefind.js': 'x',
  'pagefind/km/pagefind-entry.json': '{}',
  'pagefind/km/index/km_1.pf_index': 'x',
  'font.woff2': 'x',
}
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const closers: (() => void)[] = []

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(siteDir, name)), { recursive: true })
    writeFileSync(join(siteDir, name), text)
  }
})
afterEach(() => {
  for (const close of closers.splice(0)) close()
  vi.clearAllMocks()
})
afterAll(() => {
  rmSync(siteDir, { recursive: true })
})

/** Serves the app on a free port; gives a fetch for paths of it. */
async function serve(deps: Partial<AppDeps> = {}) {
  const server = createServer(createApp({ siteDir, log, ready: () => true, ...deps }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)
}

describe('our public keys', () => {
  test('are published where messages are signed', async () => {
    const ourKeys = { keys: [{ kty: 'OKP', kid: 'k' }] }
    const get = await serve({ ourKeys, ready: () => false })
    expect(await (await get('/.well-known/jwks.json')).json()).toEqual(ourKeys)
    const without = await serve()
    expect((await without('/.well-known/jwks.json')).status).toBe(404)
  })
})

describe('the site', () => {
  test.each([
    ['/km/', 'no-cache'],
    ['/_astro/page.abc123.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/km/index/km_1.pf_index', 'public, max-age=31536000, immutable'],
    ['/pagefind/pagefind.js', 'no-cache'],
    ['/pagefind/km/pagefind-entry.json', 'no-cache'],
    ['/font.woff2', 'public, max-age=86400'],
  ])('%s may be kept: %s', async (path, expected) => {
    const get = await serve()
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe(expected)
  })

  test('what is kept for ever has nothing to be asked again with', async () => {
    const get = await serve()
    const { headers } = await get('/_astro/page.abc123.js')
    for (const name of ['etag', 'last-modified', 'accept-ranges']) {
      expect(headers.has(name), name).toBe(false)
    }
  })

  test('pages are compressed and revalidated', async () => {
    const get = await serve()
    const first = await get('/km/', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    const etag = first.headers.get('etag') ?? ''
    // Browsers send this with a reload; without it fetch asks for a fresh copy.
    const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' }
    const second = await get('/km/', { headers })
    expect(second.status).toBe(304)
  })

  test.each([
    ['/km/nowhere/', 'រកមិនឃើញ'],
    ['/en/nowhere/', 'not found'],
    ['/nowhere', 'រកមិនឃើញ'],
  ])('%s is not found in its language', async (path, text) => {
    const get = await serve()
    const response = await get(path, { headers: { Accept: 'text/html' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain(text)
  })

  test.each(['/.build.json', '/..%2f..%2fetc/passwd', '/km/%00'])(
    '%s shows no file',
    async (path) => {
      const get = await serve()
      const response = await get(path)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(await response.text()).not.toContain('inlineScripts')
    },
  )

  test('only the inline scripts of the build may run', async () => {
    const get = await serve()
    const csp = (await get('/km/')).headers.get('content-security-policy') ?? ''
    expect(csp).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=' 'sha256-def=';")
    expect(csp).not.toContain('upgrade-insecure-requests')
  })
})

describe('health', () => {
  test('200 when ready, 503 with the rest while starting', async () => {
    let ready = false
    const get = await serve({ ready: () => ready })
    expect((await get('/healthz')).status).toBe(503)
    expect((await get('/km/')).status).toBe(503)
    ready = true
    const health = await get('/healthz')
    expect(health.status).toBe(200)
    expect(await health.json()).toEqual({ status: 'ok' })
    expect((await get('/km/')).status).toBe(200)
  })

  test('a missing site does not stop the rest', async () => {
    const get = await serve({ siteDir: join(siteDir, 'missing') })
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/')).status).toBe(404)
  })
})

describe('the webhook', () => {
  const secret = 'synthetic-secret-of-a-test'
  const post = (body: string, given = secret, type = 'application/json'): RequestInit => ({
    method: 'POST',
    body,
    headers: { 'Content-Type': type, 'X-Telegram-Bot-Api-Secret-Token': given },
  })

  test('takes an update and answers when it is dealt with', async () => {
    const deal = vi.fn(() => Promise.resolve())
    const get = await serve({ webhook: { secret, deal } })
    const response = await get('/telegram/webhook', post('{"update_id":5}'))
    expect(response.status).toBe(200)
    expect(deal).toHaveBeenCalledWith({ update_id: 5 })
  })

  test.each([
    ['a wrong secret', post('{"update_id":5}', 'wrong'), 401],
    ['no secret', { method: 'POST', body: '{"update_id":5}' }, 401],
    ['no update', post('{"update":5}'), 400],
    ['broken JSON', post('{'), 400],
    ['another type', post('{"update_id":5}', secret, 'text/plain'), 415],
    ['a huge body', post(JSON.stringify({ update_id: 5, x: 'x'.repeat(2_000_000) })), 413],
  ])('refuses %s', async (_name, init, status) => {
    const deal = vi.fn(() => Promise.resolve())
    const get = await serve({ webhook: { secret, deal } })
    const response = await get('/telegram/webhook', init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(deal).not.toHaveBeenCalled()
  })

  test('a failure is a 500 without a trace of what was sent', async () => {
    const deal = () => Promise.reject(new Error('text of a person'))
    const get = await serve({ webhook: { secret, deal } })
    const response = await get('/telegram/webhook', post('{"update_id":5}'))
    expect(response.status).toBe(500)
    const body = await response.text()
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
    })
    expect(JSON.stringify(log.error.mock.calls)).not.toContain('text of a person')
    expect(log.error).toHaveBeenCalledTimes(1)
  })

  test('is not there without a setting', async () => {
    const get = await serve()
    expect((await get('/telegram/webhook', post('{"update_id":5}'))).status).toBe(404)
  })
})

test('the sandbox is mounted at /registry when given', async () => {
  const sandboxRouter = Router().get('/', (_request, response) => {
    response.send('registry')
  })
  const withSandbox = await serve({ sandboxRouter })
  expect(await (await withSandbox('/registry/')).text()).toBe('registry')
  const without = await serve()
  expect((await without('/registry/')).status).toBe(404)
})
