import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { createLanes } from './lanes.ts'

const update = (id: number, chat: number) =>
  ({ update_id: id, message: { chat: { id: chat } } }) as Update

/** A handler whose calls are ended by hand. */
function manual() {
  const started: number[] = []
  const ends = new Map<number, (error?: Error) => void>()
  const handle = ({ update_id }: Update) =>
    new Promise<void>((resolve, reject) => {
      started.push(update_id)
      ends.set(update_id, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
  return { started, end: (id: number, error?: Error) => ends.get(id)?.(error), handle }
}

test('one chat in order, chats side by side', async () => {
  const { started, end, handle } = manual()
  const deal = createLanes(handle)
  const first = deal(update(1, 10))
  const second = deal(update(2, 10))
  void deal(update(3, 20))
  await Promise.resolve()
  expect(started).toEqual([1, 3])
  end(1)
  await first
  await Promise.resolve()
  expect(started).toEqual([1, 3, 2])
  end(2)
  await second
})

test('a failure takes those waiting behind it along and then lets the chat go on', async () => {
  const { started, end, handle } = manual()
  const deal = createLanes(handle)
  const runs = [deal(update(1, 10)), deal(update(2, 10))]
  await Promise.resolve()
  end(1, new Error('store down'))
  const results = await Promise.allSettled(runs)
  expect(results.map((r) => r.status)).toEqual(['rejected', 'rejected'])
  const again = deal(update(1, 10))
  await Promise.resolve()
  end(1)
  await again
  expect(started).toEqual([1, 1])
})
