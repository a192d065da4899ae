import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Lang } from '../../../schemas/lang.ts'
import { createMessages } from '../../language/messages.ts'
import { createHttpTransport } from '../http.ts'
import { registryContract } from '../registry.contract.ts'
import { createTestSandbox, toSubject } from '../testdata/test-sandbox.ts'
import { createSandboxRouter } from './router.ts'
import type { Sandbox } from './sandbox.ts'

const now = () => new Date('2026-11-22T02:00:00Z')
const wordsOf = (lang: Lang) => {
  const file = new URL(`../../../content/messages/${lang}/registry.ftl`, import.meta.url)
  return createMessages(lang, readFileSync(file, 'utf8'))
}
const words = { km: wordsOf('km'), en: wordsOf('en') }

async function serve(sandbox: Sandbox) {
  const app = express()
  app.use(['/registry', '/sr', '/ibr'], createSandboxRouter({ sandbox, words, now }))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

for (const prefix of ['registry', 'sr', 'registry/registry']) {
  registryContract(`sandbox over HTTP at /${prefix}`, async () => {
    const sandbox = createTestSandbox()
    const server = await serve(sandbox)
    const transport = createHttpTransport({
      baseUrl: `${server.url}/${prefix}/`,
      pause: () => Promise.resolve(),
      random: () => 0,
    })
    return { ...toSubject(sandbox, transport), stop: () => server.stop() }
  })
}

describe('the sandbox over HTTP', () => {
  let sandbox: Sandbox
  let server: Awaited<ReturnType<typeof serve>>
  beforeEach(async () => {
    sandbox = createTestSandbox()
    server = await serve(sandbox)
  })
  afterEach(() => server.stop())

  const get = (path: string) => fetch(`${server.url}/registry${path}`)
  const post = (path: string, body: string, type = 'application/json') =>
    fetch(`${server.url}/registry${path}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    })

  it.each(['km', 'en'] as const)('has a page of people in %s', async (lang) => {
    const response = await get(`/?lang=${lang}`)
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page.match(/<tr>/g)).toHaveLength(1 + 60 + 1 + 5)
    for (const person of sandbox.people) expect(page).toContain(person.name[lang])
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
    expect(await (await get('/phones')).text()).toContain(words.km('registry-phones-none'))
    const request = { identifier_type: 'SPID', identifier_value: person.spid, locale: 'khm' }
    expect((await post('/one-time-codes', JSON.stringify(request))).status).toBe(202)
    const page = await (await get('/phones?lang=en')).text()
    expect(page).toContain(sandbox.messages()[0]!.code)
    expect(page).toContain('09:00:00')
  })

  it('lists the people for practice', async () => {
    const { people } = (await (await get('/people')).json()) as { people: unknown[] }
    expect(people).toHaveLength(60)
  })

  it.each([
    ['not JSON', '{"spid":"SECRET', 'application/json', 400],
    ['another type', 'SECRET', 'text/plain', 400],
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

  it('answers 404 for what is not there, in the same forms', async () => {
    const response = await get('/nothing')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'err.request.not_found' }] })
  })
})
