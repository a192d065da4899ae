import { expect, test, vi } from 'vitest'
import { repeat } from './repeat.ts'
import { wait } from './wait.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

test('runs at once, when woken, and after a failure', async () => {
  const stop = new AbortController()
  const task = vi
    .fn()
    .mockRejectedValueOnce(new Error('with a name in it'))
    .mockResolvedValue(undefined)
  const { run, wake } = repeat('delivery', task, { everyMs: 3_600_000, log, wait })
  const running = run(stop.signal)
  await vi.waitUntil(() => log.error.mock.calls.length === 1)
  expect(JSON.stringify(log.error.mock.calls)).not.toContain('with a name in it')
  wake()
  await vi.waitUntil(() => task.mock.calls.length === 2)
  stop.abort()
  await running
})

test('what wakes it while it runs makes it run once more', async () => {
  const stop = new AbortController()
  let finish: () => void = () => undefined
  const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  const { run, wake } = repeat('delivery', task, { everyMs: 3_600_000, log, wait })
  const running = run(stop.signal)
  wake()
  finish()
  await vi.waitUntil(() => task.mock.calls.length === 2)
  stop.abort()
  finish()
  await running
})
