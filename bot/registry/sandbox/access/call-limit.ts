import { LIMITS } from '../limits.ts'

const MINUTE_MS = 60_000

/** Counts calls by caller and minute. Gives whether one more may be answered. */
export function createCallLimit(now: () => Date): (caller: string) => boolean {
  let minute = 0
  let calls = new Map<string, number>()
  return (caller) => {
    const current = Math.floor(now().getTime() / MINUTE_MS)
    if (current !== minute) {
      minute = current
      calls = new Map()
    }
    const count = (calls.get(caller) ?? 0) + 1
    calls.set(caller, count)
    return count <= LIMITS.callsPerMinute
  }
}
