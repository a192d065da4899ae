import { setTimeout as delay } from 'node:timers/promises'

/** Resolves after `ms` milliseconds or as soon as `signal` is aborted; never rejects. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

export const wait: Wait = async (ms, signal) => {
  await delay(ms, undefined, signal && { signal }).catch(() => undefined)
}
