import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseNotice } from '../../schemas/cases/case-notice.ts'
import { HOOK_SIGNATURE, signHook } from '../registry/hook-signature.ts'
import { createHookPost } from '../registry/sandbox/post-hook.ts'
import { createMemoryStore } from '../store/memory.ts'
import { HOOKS_PATH, hooksRouter } from './hooks.ts'
import { answerErrors } from './problem.ts'

const SECRET = 'a-secret-of-the-registry'
const START = Date.UTC(2026, 10, 23, 2)
const notice = (n = 1): CaseNotice => ({
  id: `0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c0${n}`,
  at: '2026-11-23T02:00:00+00:00',
  case_id: '0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1d01',
  reference: 'KP000000019',
  kind: 'changed',
  status: 'in_review',
  by: 'officer',
})

describe('notices from the registry', () => {
  let time: number
  let got: CaseNotice[]
  let broken: boolean
  let logged: string[]
  let url: string
  let stop: () => Promise<void>
  const now = () => new Date(time)
  beforeEach(async () => {
    time = START
    got = []
    broken = false
    logged = []
    const log = (event: string, fields = {}) => logged.push(event + JSON.stringify(fields))
    const app = express()
    const store = createMemoryStore({ now })
    app.use(
      HOOKS_PATH,
      hooksRouter({
        secret: SECRET,
        store,
        now,
        onNotice(one) {
          if (broken) return Promise.reject(new Error('chat away'))
          got.push(one)
          return Promise.resolve()
        },
      }),
    )
    app.use(answerErrors({ info: log, warn: log, error: log }))
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${HOOKS_PATH}`
    stop = async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  })
  afterEach(() => stop())

  const post = (body: string, signature: string, type = 'application/json') =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, [HOOK_SIGNATURE]: signature },
    })
  const signed = (body: string) => post(body, signHook(SECRET, body, now()))

  it('are taken as the registry sends them, each once', async () => {
    const send = createHookPost({ url, secret: SECRET, now })
    expect(await send(notice())).toBe(true)
    expect(await send(notice())).toBe(true)
    expect(await send(notice(2))).toBe(true)
    expect(got).toEqual([notice(), notice(2)])
  })

  it('come again after a failure, and nothing of them is logged', async () => {
    broken = true
    const send = createHookPost({ url, secret: SECRET, now })
    expect(await send(notice())).toBe(false)
    broken = false
    expect(await send(notice())).toBe(true)
    expect(got).toEqual([notice()])
    expect(logged.join()).not.toContain('KP0')
  })

  it('are refused with another secret, an old or a missing signature or a changed body', async () => {
    const body = JSON.stringify(notice())
    const right = signHook(SECRET, body, now())
    const signatures = [
      signHook('another-secret-here', body, now()),
      signHook(SECRET, body, new Date(START - 301_000)),
      signHook(SECRET, body, new Date(START + 301_000)),
      right.replace('t=', 't=0'),
      right.toUpperCase(),
      '',
    ]
    for (const signature of signatures) {
      const response = await post(body, signature)
      expect(response.status).toBe(401)
      expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    }
    expect((await post(`${body} `, right)).status).toBe(401)
    time += 299_000
    expect((await post(body, right)).status).toBe(204)
    time += 2_000
    expect((await post(body, right)).status).toBe(401)
    expect(got).toHaveLength(1)
  })

  it('are refused in another form', async () => {
    expect((await signed('{}')).status).toBe(422)
    expect((await signed(JSON.stringify({ ...notice(), text: 'x' }))).status).toBe(422)
    const body = JSON.stringify(notice())
    expect((await post(body, signHook(SECRET, body, now()), 'text/plain')).status).toBe(415)
    expect((await signed('x'.repeat(20_000))).status).toBe(413)
    expect((await fetch(url)).status).toBe(405)
    expect(got).toEqual([])
  })

  it('never break it, whatever is signed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        expect([401, 422]).toContain((await signed(body)).status)
      }),
      { numRuns: 60 },
    )
  })
})
