/** Cambodia is seven hours ahead of UTC all year. */
const AHEAD_MS = 7 * 3_600_000

/** The day that an instant falls on in Cambodia: `2026-11-22`. */
export const dayOf = (time: Date): string =>
  new Date(time.getTime() + AHEAD_MS).toISOString().slice(0, 10)
