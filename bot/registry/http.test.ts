import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHttpTransport } from './http.ts'
import { RegistryUnavailable } from './registry.ts'
import { createTokenSource } from './token.ts'
import type { RegistryRequest } from './transport.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

describe('the HTTP transport', () => {
  let handler: Handler
  let baseUrl: string
  let seen: { url: string; headers: IncomingMessage['headers'] }[]
  let waits: number[]
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers })
    handler(request, response)
  })

  beforeEach(async () => {
    seen = []
    waits = []
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/registry/`
  })
  afterEach(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  const pause = (ms: number) => {
    waits.push(ms)
    return Promise.resolve()
  }
  const options = () => ({ baseUrl, pause, random: () => 0.5 })
  const search: RegistryRequest = {
    method: 'POST',
    path: '/sync/search',
    body: { spid: '123' },
    repeatable: true,
  }
  const answers = (...replies: [number, string?][]): Handler => {
    return (_request, response) => {
      const [status, body = '{}'] = replies.length > 1 ? replies.shift()! : replies[0]!
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    }
  }

  it('sends JSON below the base address and gives back status and body', async () => {
    let received = ''
    handler = (request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.toString()))
      request.on('end', () => response.end('{"ok":true}'))
    }
    const reply = await createHttpTransport(options())({ ...search, headers: { 'X-Own': 'y' } })
    expect(reply).toEqual({ status: 200, body: { ok: true } })
    expect(received).toBe('{"spid":"123"}')
    expect(seen[0]).toMatchObject({
      url: '/registry/sync/search',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-own': 'y' },
    })
  })

  it('gives no body for an answer that is not JSON', async () => {
    handler = answers([502, '<html>'])
    const reply = await createHttpTransport(options())({ ...search, repeatable: false })
    expect(reply).toEqual({ status: 502, body: undefined })
  })

  it('tries a repeatable call again when the registry is busy, waiting longer each time', async () => {
    handler = answers([503], [429], [200])
    expect((await createHttpTransport(options())(search)).status).toBe(200)
    expect(waits).toEqual([400, 800])
  })

  it('gives the last answer after the last try', async () => {
    handler = answers([503])
    expect((await createHttpTransport(options())(search)).status).toBe(503)
    expect(seen).toHaveLength(3)
  })

  it('never repeats a call that is not repeatable, nor one that was refused', async () => {
    handler = answers([503])
    await createHttpTransport(options())({ ...search, repeatable: false })
    handler = answers([500])
    await createHttpTransport(options())(search)
    handler = answers([400])
    await createHttpTransport(options())(search)
    expect(seen).toHaveLength(3)
  })

  it('names a broken connection without what was sent', async () => {
    handler = (request) => request.socket.destroy()
    const error: unknown = await createHttpTransport(options())({
      method: 'GET',
      path: '/grievances/KP000000019',
      repeatable: true,
    }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RegistryUnavailable)
    expect(seen).toHaveLength(3)
    expect(JSON.stringify([String(error), (error as Error).cause])).not.toMatch(/KP0|127\.0/)
  })

  it('gives up on a registry that does not answer', async () => {
    handler = () => undefined
    const transport = createHttpTransport({ ...options(), timeoutMs: 30, attempts: 1 })
    await expect(transport(search)).rejects.toThrow('could not be reached (TimeoutError)')
  })

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    handler = (_request, response) => response.writeHead(307, { Location: '/x' }).end()
    expect((await createHttpTransport(options())(search)).status).toBe(307)
    expect(seen).toHaveLength(1)
  })

  it('waits as long as the registry asks for, if that is not long', async () => {
    let calls = 0
    handler = (_request, response) => {
      calls += 1
      const seconds = calls === 1 ? '2' : '60'
      response.writeHead(503, { 'Retry-After': seconds }).end('{}')
    }
    const reply = await createHttpTransport(options())(search)
    expect(reply).toMatchObject({ status: 503, retryAfterMs: 60_000 })
    expect(waits).toEqual([2_000])
    expect(seen).toHaveLength(2)
  })

  it('uses its connections again', async () => {
    let connections = 0
    const count = () => {
      connections += 1
    }
    server.on('connection', count)
    handler = answers([200], [503], [200], [404], [200])
    const transport = createHttpTransport(options())
    for (let i = 0; i < 10; i++) await transport(search)
    server.off('connection', count)
    expect(seen.length).toBeGreaterThanOrEqual(10)
    // The first may still be closing its answer when the second call begins.
    expect(connections).toBeLessThanOrEqual(2)
  })

  describe('with a token', () => {
    let time: number
    let tokens: number
    let life: number | undefined
    let valid: string
    const token = () =>
      createTokenSource({
        url: new URL('/token', baseUrl).href,
        clientId: 'bot',
        clientSecret: 'hush',
        now: () => new Date(time),
      })

    beforeEach(() => {
      time = Date.UTC(2026, 10, 22)
      tokens = 0
      life = 600
      valid = 't1'
      handler = (request, response) => {
        if (request.url === '/token') {
          const body = { access_token: `t${++tokens}`, token_type: 'Bearer', expires_in: life }
          response.end(JSON.stringify(body))
        } else {
          response
            .writeHead(request.headers.authorization === `Bearer ${valid}` ? 200 : 401)
            .end('{}')
        }
      }
    })

    it('asks for it once, also for calls at the same time, and keeps it', async () => {
      const transport = createHttpTransport({ ...options(), token: token() })
      const replies = await Promise.all([transport(search), transport(search), transport(search)])
      expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200])
      expect(tokens).toBe(1)
      expect(seen[0]?.headers).toMatchObject({
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        timestamp: '2026-11-22T00:00:00+00:00',
      })
    })

    it('renews it before it ends', async () => {
      const transport = createHttpTransport({ ...options(), token: token() })
      await transport(search)
      time += 539_000
      await transport(search)
      expect(tokens).toBe(1)
      time += 2_000
      valid = 't2'
      expect((await transport(search)).status).toBe(200)
      expect(tokens).toBe(2)
    })

    it('renews a refused token once, also for a call that must not be repeated', async () => {
      const transport = createHttpTransport({ ...options(), token: token() })
      valid = 't2'
      expect((await transport({ ...search, repeatable: false })).status).toBe(200)
      valid = 'none'
      expect((await transport(search)).status).toBe(401)
      expect(tokens).toBe(3)
    })

    it('counts as unavailable without a token, and says nothing of the secret', async () => {
      handler = answers([401, '{"error":"hush"}'])
      const transport = createHttpTransport({ ...options(), token: token(), attempts: 1 })
      await expect(transport(search)).rejects.toThrow('the token service answered 401')
      handler = answers([200, '{"no":"token"}'])
      await expect(transport(search)).rejects.toThrow('in an unknown form')
    })
  })
})
