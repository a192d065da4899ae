import { beforeEach, describe, expect, it } from 'vitest'
import { withBreaker } from './circuit-breaker.ts'
import { RegistryMisconfigured } from './registry-misconfigured.ts'
import { RegistryUnavailable } from './registry.ts'
import type { RegistryRequest, RegistryResponse } from './transport.ts'

const request: RegistryRequest = { method: 'GET', path: '/x', repeatable: true }

describe('the circuit breaker', () => {
  let time: number
  let calls: number
  let states: string[]
  let answer: () => Promise<RegistryResponse>
  const away = () => Promise.reject(new RegistryUnavailable('away'))
  const there = () => Promise.resolve({ status: 200, body: {} })
  const status = (code: number) => () => Promise.resolve({ status: code, body: {} })
  beforeEach(() => {
    time = 0
    calls = 0
    states = []
    answer = there
  })
  const subject = () =>
    withBreaker(
      () => {
        calls += 1
        return answer()
      },
      { now: () => new Date(time), onChange: (state) => states.push(state) },
    )
  const fails = async (transport: ReturnType<typeof subject>, times: number) => {
    answer = away
    for (let i = 0; i < times; i++) await transport(request).catch(() => undefined)
  }

  it('leaves a registry alone that did not answer five times in a row', async () => {
    const transport = subject()
    await fails(transport, 5)
    expect(states).toEqual(['open'])
    answer = there
    const refused = transport(request)
    await expect(refused).rejects.toThrow(RegistryUnavailable)
    await expect(refused).rejects.toThrow('left alone for a while')
    expect(calls).toBe(5)
  })

  it('counts only failures in a row', async () => {
    const transport = subject()
    await fails(transport, 4)
    answer = there
    await transport(request)
    await fails(transport, 4)
    expect([calls, states]).toEqual([9, []])
  })

  it('lets one call through after the rest, and all once that is answered', async () => {
    const transport = subject()
    await fails(transport, 5)
    time += 30_000
    let arrive: (response: RegistryResponse) => void = () => undefined
    answer = () => new Promise((resolve) => (arrive = resolve))
    const first = transport(request)
    await expect(transport(request)).rejects.toThrow('left alone')
    expect(calls).toBe(6)
    arrive({ status: 200, body: {} })
    await first
    answer = there
    await Promise.all([transport(request), transport(request)])
    expect([calls, states]).toEqual([8, ['open', 'closed']])
  })

  it('rests again when that call fails, and says so once only', async () => {
    const transport = subject()
    await fails(transport, 5)
    time += 30_000
    await fails(transport, 3)
    expect([calls, states]).toEqual([6, ['open']])
  })

  it.each([502, 503, 504])('takes %i for no answer', async (code) => {
    const transport = subject()
    answer = status(code)
    for (let i = 0; i < 6; i++) await transport(request).catch(() => undefined)
    expect(calls).toBe(5)
  })

  it.each([400, 401, 404, 429, 500])('takes %i for an answer', async (code) => {
    const transport = subject()
    answer = status(code)
    for (let i = 0; i < 6; i++) await transport(request)
    expect(calls).toBe(6)
  })

  it('does not rest for what a person must repair', async () => {
    const transport = subject()
    answer = () => Promise.reject(new RegistryMisconfigured('no right'))
    for (let i = 0; i < 6; i++) await transport(request).catch(() => undefined)
    expect([calls, states]).toEqual([6, []])
  })
})
