import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxEntry } from '../../schemas/outbox.ts'
import type { BotContent } from '../../schemas/bot-content.ts'
import type { Registry } from '../registry/registry.ts'
import { createMemoryStore } from '../store/memory.ts'
import { createPostgresStore } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'
import { startPostgres, type PostgresServer } from '../store/testing/postgres-server.ts'
import { createOutbox } from './outbox.ts'

const NOW = new Date('2026-11-22T03:00:00Z')
let time: number
const now = () => new Date(time)
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const message = (chat: number): OutboxEntry => ({
  v: 1,
  kind: 'chat',
  chat,
  text: 'There is news.',
  attempts: 0,
  due: NOW.toISOString(),
})

/** A process that delivers; `send` says what it does with a message. Nothing else is needed. */
const createProcess = (store: Store, send: (chat: number) => Promise<void>) =>
  createOutbox({
    store,
    now,
    send,
    shared: true,
    removeMessages: () => Promise.resolve(),
    fetchFile: () => Promise.reject(new Error('no files here')),
    log: silent,
    secret: new Uint8Array(32),
    registry: {} as Registry,
    content: {} as BotContent,
    practice: 'no',
  })

async function fill(store: Store, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, i) => i + 1)
  await store.write(
    entries.map((chat) => ({ kind: 'outbox', key: `e${chat}`, value: message(chat) }) as const),
  )
}

beforeEach(() => {
  time = NOW.getTime()
})

describe('processes that share a store', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  it('deliver each entry once between them', async () => {
    const url = await server.createPlace()
    const stores = await Promise.all([1, 2, 3].map(() => createPostgresStore({ url, now })))
    await fill(stores[0]!, 25)
    const sent: number[] = []
    const senders = stores.map(() => 0)
    const processes = stores.map((store, i) =>
      createProcess(store, async (chat) => {
        sent.push(chat)
        senders[i]! += 1
        await new Promise((resolve) => setImmediate(resolve))
      }),
    )
    await Promise.all(processes.flatMap((process) => [process.deliver(), process.deliver()]))
    expect(sent.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1))
    expect(await stores[0]!.list('outbox')).toEqual([])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('leave alone what another one is delivering', async () => {
    const store = createMemoryStore({ now })
    await fill(store, 1)
    let arrive = (): void => undefined
    const slow = createProcess(store, () => new Promise((resolve) => (arrive = resolve)))
    const sent: number[] = []
    const quick = createProcess(store, (chat) => {
      sent.push(chat)
      return Promise.resolve()
    })
    const delivering = slow.deliver()
    await expect.poll(async () => (await store.list('outbox'))[0]?.version).toBe(2)
    await quick.deliver()
    expect(sent).toEqual([])
    arrive()
    await delivering
    expect(await store.list('outbox')).toEqual([])
  })

  it('take over after a while from one that was killed', async () => {
    const store = createMemoryStore({ now })
    await fill(store, 1)
    void createProcess(store, () => new Promise(() => undefined)).deliver()
    await expect.poll(async () => (await store.list('outbox'))[0]?.version).toBe(2)
    const sent: number[] = []
    const other = createProcess(store, (chat) => {
      sent.push(chat)
      return Promise.resolve()
    })
    time += 599_000
    await other.deliver()
    expect(sent).toEqual([])
    time += 2_000
    await other.deliver()
    expect(sent).toEqual([1])
  })

  it('count an attempt once and go on with the other entries', async () => {
    const store = createMemoryStore({ now })
    await fill(store, 3)
    const sent: number[] = []
    await createProcess(store, async (chat) => {
      // Somebody writes the entry in the middle of its delivery, as after a claim that ran out.
      if (chat === 1) {
        await store.write([{ kind: 'outbox', key: 'e1', value: message(1) }])
      }
      if (chat === 2) throw new Error('Telegram is away')
      sent.push(chat)
    }).deliver()
    expect(sent).toEqual([1, 3])
    const left = (await store.list('outbox')).map(({ key, value }) => [key, value.attempts])
    expect(left).toEqual([
      ['e1', 0],
      ['e2', 1],
    ])
  })
})
