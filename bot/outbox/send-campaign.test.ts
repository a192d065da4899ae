import { describe, expect, it } from 'vitest'
import type { News } from '../../schemas/news.ts'
import { createMemoryStore } from '../store/memory.ts'
import type { Store } from '../store/store.ts'
import { ChatUnreachable } from './outbox.ts'
import {
  concerns,
  MessageRefused,
  MustWait,
  sendCampaign,
  type CampaignRun,
} from './send-campaign.ts'

const now = () => new Date('2026-11-22T03:00:00Z')
const wish = (fields: Partial<News> = {}): News => ({
  v: 1,
  lang: 'km',
  programmes: [],
  since: now().toISOString(),
  ...fields,
})

async function withReaders(count: number): Promise<Store> {
  const store = createMemoryStore({ now })
  await store.write(
    Array.from({ length: count }, (_, i) => ({
      kind: 'news' as const,
      key: String(100 + i),
      value: wish(),
    })),
  )
  return store
}

function runOver(store: Store, fields: Partial<CampaignRun> = {}) {
  const sent: number[] = []
  const pauses: number[] = []
  const run: CampaignRun = {
    id: 'flood',
    facts: { provinces: [], programmes: [] },
    store,
    now,
    pause: (ms) => {
      pauses.push(ms)
      return Promise.resolve()
    },
    signal: new AbortController().signal,
    send: (chat) => {
      sent.push(chat)
      return Promise.resolve()
    },
    ...fields,
  }
  return { run, sent, pauses }
}

describe('whom a campaign concerns', () => {
  it.each([
    [{ provinces: [], programmes: [] }, { programmes: [] }, true],
    [{ provinces: ['17'], programmes: [] }, { province: '17', programmes: [] }, true],
    [{ provinces: ['17'], programmes: [] }, { province: '01', programmes: [] }, false],
    [{ provinces: ['17'], programmes: [] }, { programmes: [] }, true],
    [{ provinces: [], programmes: ['idpoor'] }, { programmes: ['idpoor', 'tvet'] }, true],
    [{ provinces: [], programmes: ['idpoor'] }, { programmes: ['tvet'] }, false],
    [{ provinces: [], programmes: ['idpoor'] }, { programmes: [] }, true],
  ])('%j and %j: %s', (facts, news, expected) => {
    expect(concerns(facts, news)).toBe(expected)
  })
})

describe('sending a campaign', () => {
  it('reaches each once, however often it runs, within 25 a second', async () => {
    const store = await withReaders(5)
    const { run, sent, pauses } = runOver(store)
    expect(await sendCampaign(run)).toEqual({ sent: 5, before: 0, unknown: 0, gone: 0 })
    expect(await sendCampaign(run)).toEqual({ sent: 0, before: 5, unknown: 0, gone: 0 })
    expect(sent).toEqual([100, 101, 102, 103, 104])
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1000 / 25)
  })

  it('stops after the message under way and goes on later', async () => {
    const store = await withReaders(5)
    const stop = new AbortController()
    const first = runOver(store, { signal: stop.signal })
    const send = (chat: number) => {
      if (chat === 102) stop.abort()
      first.sent.push(chat)
      return Promise.resolve()
    }
    expect(await sendCampaign({ ...first.run, send })).toMatchObject({ sent: 3 })
    const second = runOver(store)
    expect(await sendCampaign(second.run)).toMatchObject({ sent: 2, before: 3 })
    expect([...first.sent, ...second.sent]).toEqual([100, 101, 102, 103, 104])
  })

  it('waits as long as Telegram asks, then sends to the same chat', async () => {
    const store = await withReaders(2)
    let refused = false
    const { run, sent, pauses } = runOver(store)
    const send = (chat: number, news: News) => {
      if (chat !== 101 || refused) return run.send(chat, news)
      refused = true
      return Promise.reject(new MustWait(7))
    }
    expect(await sendCampaign({ ...run, send })).toMatchObject({ sent: 2 })
    expect(pauses).toContain(7000)
    expect(sent).toEqual([100, 101])
  })

  it('does not ask twice where nobody knows whether it arrived', async () => {
    const store = await withReaders(3)
    const broken = runOver(store, {
      send: (chat) => (chat === 101 ? Promise.reject(new Error('reset')) : Promise.resolve()),
    })
    expect(await sendCampaign(broken.run)).toMatchObject({ sent: 2, unknown: 1 })
    const again = runOver(store)
    expect(await sendCampaign(again.run)).toMatchObject({ sent: 0, before: 2, unknown: 1 })
    expect(again.sent).toEqual([])
  })

  it('forgets who cannot be reached, and asks nobody who stopped it meanwhile', async () => {
    const store = await withReaders(3)
    const { run, sent } = runOver(store)
    const send = async (chat: number, news: News) => {
      if (chat === 100) throw new ChatUnreachable()
      await run.send(chat, news)
      if (chat === 101) await store.write([{ kind: 'news', key: '102', delete: true }])
    }
    expect(await sendCampaign({ ...run, send })).toMatchObject({ sent: 1, gone: 1 })
    expect(sent).toEqual([101])
    expect((await store.list('news')).map(({ key }) => key)).toEqual(['101'])
  })

  it('stops at a message that Telegram will never take, and holds it against nobody', async () => {
    const store = await withReaders(2)
    const bad = runOver(store, { send: () => Promise.reject(new MessageRefused('no')) })
    await expect(sendCampaign(bad.run)).rejects.toThrow(MessageRefused)
    const { run, sent } = runOver(store)
    expect(await sendCampaign(run)).toMatchObject({ sent: 2, unknown: 0 })
    expect(sent).toEqual([100, 101])
  })
})
