const DAY_MS = 86_400_000

/** The day so many days after (or before) another; days are `2026-11-22`. */
export const addDays = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** The day on which a moment falls, in UTC as everywhere in the sandbox. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
