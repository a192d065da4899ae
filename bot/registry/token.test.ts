import { beforeEach, describe, expect, it } from 'vitest'
import { createRegistryClock } from './registry-clock.ts'
import { createTokenSource } from './token.ts'

const START = Date.UTC(2026, 10, 22, 2, 0, 0)

describe('the source of tokens', () => {
  let time: number
  let asked: RequestInit[]
  let answer: () => Promise<Response>
  let life: number | undefined
  const token = () => Response.json({ access_token: `t${asked.length}`, expires_in: life })
  beforeEach(() => {
    time = START
    asked = []
    life = 600
    answer = () => Promise.resolve(token())
  })
  const now = () => new Date(time)
  const subject = (clock?: ReturnType<typeof createRegistryClock>) =>
    createTokenSource({
      url: 'https://registry.example/token',
      clientId: 'bot',
      clientSecret: 'synthetic',
      now,
      clock,
      fetch: (_url, init) => {
        asked.push(init)
        return answer()
      },
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  it('renews in the last minute without letting anybody wait', async () => {
    const source = subject()
    expect(await source.get()).toBe('t1')
    time += 541_000
    expect(await source.get()).toBe('t1')
    await settle()
    expect(await source.get()).toBe('t2')
    expect(asked).toHaveLength(2)
  })

  it('goes on with a token that still works while the token service is away', async () => {
    const source = subject()
    await source.get()
    answer = () => Promise.reject(new Error('away'))
    time += 580_000
    expect(await source.get()).toBe('t1')
    await settle()
    time += 16_000
    await expect(source.get()).rejects.toThrow('the token service could not be reached')
    answer = () => Promise.resolve(token())
    expect(await source.get()).toBe('t4')
  })

  it('keeps a token of a short life for most of it', async () => {
    life = 20
    const source = subject()
    await source.get()
    time += 17_000
    expect(await source.get()).toBe('t1')
    expect(asked).toHaveLength(1)
  })

  it('gives a token without a life five minutes', async () => {
    life = undefined
    const source = subject()
    await source.get()
    time += 269_000
    await source.get()
    expect(asked).toHaveLength(1)
    time += 31_000
    expect(await source.get()).toBe('t2')
  })

  it('forgets only the token that was refused, not the one that has replaced it', async () => {
    const source = subject()
    await source.get()
    source.forget('t1')
    expect(await source.get()).toBe('t2')
    source.forget('t1')
    expect(await source.get()).toBe('t2')
  })

  it('tells the token service the registry’s time once it knows it', async () => {
    const source = subject(createRegistryClock({ now }))
    const date = new Date(START + 3_600_000).toUTCString()
    answer = () => Promise.resolve(new Response('{}', { status: 400, headers: { Date: date } }))
    await expect(source.get()).rejects.toThrow('the token service answered 400')
    answer = () => Promise.resolve(token())
    await source.get()
    expect(asked.map(({ headers }) => new Headers(headers).get('timestamp'))).toEqual([
      '2026-11-22T02:00:00+00:00',
      '2026-11-22T03:00:00+00:00',
    ])
  })
})
