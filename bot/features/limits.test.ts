import { describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { createMemoryStore } from '../store/memory.ts'
import { countAttempt, slowAttempt, type Limit } from './limits.ts'

const LIMIT: Limit = { name: 'test', most: 2, windowMs: 3_600_000 }
const NUMBER = '694813609221'

function createContext() {
  let time = Date.parse('2026-11-22T03:00:00Z')
  const waits: number[] = []
  const now = () => new Date(time)
  const store = createMemoryStore({ now })
  const pause = (ms: number) => {
    waits.push(ms)
    return Promise.resolve()
  }
  const deps = { store, now, pause, secret: new Uint8Array(32) }
  const later = (ms: number) => {
    time += ms
  }
  return { ctx: { deps } as unknown as Ctx, store, waits, later }
}

describe('attempts', () => {
  it('are refused beyond the limit until its window has passed', async () => {
    const { ctx, later } = createContext()
    expect(await countAttempt(ctx, LIMIT, NUMBER)).toBe(0)
    expect(await countAttempt(ctx, LIMIT, NUMBER)).toBe(0)
    expect(await countAttempt(ctx, LIMIT, NUMBER)).toBe(60)
    expect(await countAttempt(ctx, LIMIT, 'another')).toBe(0)
    later(LIMIT.windowMs)
    expect(await countAttempt(ctx, LIMIT, NUMBER)).toBe(0)
  })

  it('on one thing are slowed more and more, up to a bearable wait, never refused', async () => {
    const { ctx, waits } = createContext()
    for (let i = 0; i < 12; i++) await slowAttempt(ctx, LIMIT, NUMBER)
    expect(waits.slice(0, 3)).toEqual([500, 1000, 2000])
    expect(Math.max(...waits)).toBe(8000)
  })

  it('are counted when they come at the same moment', async () => {
    const { ctx } = createContext()
    const all = await Promise.all([1, 2, 3, 4].map(() => countAttempt(ctx, LIMIT, NUMBER)))
    expect(all.filter((minutes) => minutes === 0)).toHaveLength(2)
  })

  it('leave no number behind', async () => {
    const { ctx, store } = createContext()
    await countAttempt(ctx, LIMIT, NUMBER)
    expect(JSON.stringify(await store.list('limit'))).not.toContain(NUMBER)
  })
})
