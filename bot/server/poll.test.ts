import { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { poll } from './poll.ts'
import { StopReason } from './stop-reason.ts'
import { startTelegramDouble, type TelegramDouble } from './testing/telegram-double.ts'
import { wait } from './wait.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let telegram: TelegramDouble
let stop: AbortController
beforeEach(async () => {
  vi.clearAllMocks()
  telegram = await startTelegramDouble()
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await telegram.close()
})

/** Polls the double; waits are recorded and cut short. */
function start(handle: (update: Update) => Promise<void>, token = telegram.token) {
  const api = new Api(token, { apiRoot: telegram.url })
  const waits: number[] = []
  const running = poll(
    {
      getUpdates: (ask, signal) => api.getUpdates(ask, signal as never),
      handle,
      log,
      wait: (ms, signal) => {
        waits.push(ms)
        return wait(Math.min(ms, 20), signal)
      },
    },
    stop.signal,
  )
  return { running, waits }
}

const textOf = (update: Update) => update.message?.text ?? ''

test('confirms an update only after it was dealt with', async () => {
  let finish: () => void = () => undefined
  const handle = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  start(handle)
  const id = telegram.person(7).type('hello')
  await vi.waitUntil(() => (telegram.queue.handedOut.get(id) ?? 0) > 2)
  expect(handle).toHaveBeenCalledTimes(1)
  expect(telegram.queue.unconfirmed).toEqual([id])
  finish()
  await vi.waitUntil(() => telegram.queue.unconfirmed.length === 0)
  expect(handle).toHaveBeenCalledTimes(1)
})

test('a slow chat does not hold up another', async () => {
  const done: string[] = []
  let finish: () => void = () => undefined
  start(async (update) => {
    if (textOf(update) === 'slow') await new Promise<void>((resolve) => (finish = resolve))
    done.push(textOf(update))
  })
  telegram.person(7).type('slow')
  await vi.waitUntil(() => telegram.queue.handedOut.size === 1)
  telegram.person(7).type('after slow')
  telegram.person(8).type('quick')
  await vi.waitUntil(() => done.length === 1)
  finish()
  await vi.waitUntil(() => done.length === 3)
  expect(done).toEqual(['quick', 'slow', 'after slow'])
})

test('what a stop left undone is delivered again', async () => {
  const first = start(() => new Promise(() => undefined))
  const id = telegram.person(7).type('hello')
  await vi.waitUntil(() => telegram.queue.handedOut.has(id))
  stop.abort()
  await first.running
  stop = new AbortController()
  const handle = vi.fn(() => Promise.resolve())
  start(handle)
  await vi.waitUntil(() => telegram.queue.unconfirmed.length === 0)
  expect(handle).toHaveBeenCalledTimes(1)
})

test('tries a failing update again, in order, and gives it up at last', async () => {
  const tried: string[] = []
  start((update) => {
    tried.push(textOf(update))
    return textOf(update) === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve()
  })
  const person = telegram.person(7)
  person.type('bad')
  person.type('good')
  await vi.waitUntil(() => telegram.queue.unconfirmed.length === 0)
  expect(tried).toEqual(['bad', 'bad', 'bad', 'bad', 'bad', 'good'])
  expect(log.error).toHaveBeenCalledTimes(1)
})

test('survives 429, 5xx and a lost connection', async () => {
  telegram.failNext('getUpdates', 429, 3)
  telegram.failNext('getUpdates', 502)
  const handle = vi.fn(() => Promise.resolve())
  const { waits } = start(handle)
  telegram.person(7).type('hello')
  await vi.waitUntil(() => handle.mock.calls.length === 1)
  expect(waits.slice(0, 2)).toEqual([3000, 1000])
})

test('stops with a sentence when Telegram does not know the token', async () => {
  const { running } = start(() => Promise.resolve(), '2:wrong')
  await expect(running).rejects.toThrow(StopReason)
})

test('stops with a sentence when somebody else keeps polling', async () => {
  telegram.queue.setHook({ url: 'http://127.0.0.1:9', secret: '' })
  const { running } = start(() => Promise.resolve())
  await expect(running).rejects.toThrow('Another program')
})

test('stops at once while it waits for updates', async () => {
  const { running } = start(() => Promise.resolve())
  await vi.waitUntil(() => telegram.calls.length > 0)
  stop.abort()
  await running
})
