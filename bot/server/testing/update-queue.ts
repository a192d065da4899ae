import { setTimeout as delay } from 'node:timers/promises'
import type { Update } from 'grammy/types'

/** An answer of the Bot API that is not `ok`. */
export class ApiRefusal extends Error {
  readonly code: number
  readonly retryAfter: number | undefined
  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

interface Hook {
  url: string
  secret: string
}

const RETRY_MS = 100

/**
 * Updates that the bot has not confirmed, as Telegram keeps them: handed out again until an
 * offset passes them, or delivered one by one to the webhook until it answers 2xx.
 */
export function createUpdateQueue() {
  const waiting: Update[] = []
  /** How often each update was handed out, by id. */
  const handedOut = new Map<number, number>()
  let wake: () => void = () => undefined
  let nextId = 1000
  let poller = 0
  let hook: Hook | undefined
  let delivering: Promise<void> = Promise.resolve()

  const count = ({ update_id: id }: Update) => handedOut.set(id, (handedOut.get(id) ?? 0) + 1)
  const confirmBelow = (offset: number) => {
    while (waiting[0] && waiting[0].update_id < offset) waiting.shift()
  }

  async function deliver(): Promise<void> {
    while (hook && waiting[0]) {
      const update = waiting[0]
      const current: Hook = hook
      count(update)
      const accepted = await fetch(current.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Telegram-Bot-Api-Secret-Token': current.secret,
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(10_000),
      }).then(
        (response) => response.ok,
        () => false,
      )
      if (accepted && waiting[0] === update) waiting.shift()
      else await delay(RETRY_MS)
    }
  }
  const startDelivery = () => {
    delivering = delivering.then(deliver)
  }

  return {
    handedOut,
    get unconfirmed(): readonly number[] {
      return waiting.map((u) => u.update_id)
    },
    get hook(): Hook | undefined {
      return hook
    },
    add: (update: Omit<Update, 'update_id'>): number => {
      const id = nextId++
      waiting.push({ ...update, update_id: id })
      wake()
      startDelivery()
      return id
    },
    setHook(next: Hook | undefined): void {
      hook = next
      startDelivery()
    },
    /** `getUpdates`: a later call ends an earlier one that still waits with a 409. */
    async take(offset: number, limit: number, timeoutMs: number): Promise<readonly Update[]> {
      if (hook) throw new ApiRefusal(409, "Conflict: can't use getUpdates while webhook is active")
      poller += 1
      const me = poller
      wake()
      confirmBelow(offset)
      const deadline = Date.now() + timeoutMs
      while (waiting.length === 0 && Date.now() < deadline) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, deadline - Date.now())
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        if (me !== poller) {
          throw new ApiRefusal(409, 'Conflict: terminated by other getUpdates request')
        }
      }
      const batch = waiting.slice(0, limit)
      batch.forEach(count)
      return batch
    },
    /** Ends requests that wait and stops deliveries. */
    async stop(): Promise<void> {
      hook = undefined
      poller += 1
      wake()
      await delivering
    },
  }
}
export type UpdateQueue = ReturnType<typeof createUpdateQueue>
