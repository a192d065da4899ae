/** Cambodia keeps one time all year: seven hours ahead of UTC. */
const AHEAD_MS = 7 * 3_600_000

/** A point in time as clocks and calendars in Cambodia show it. */
export interface LocalTime {
  /** 2026-11-22 */
  day: string
  /** 10:15, 24 hours */
  time: string
  /** 1 is Monday, 7 is Sunday. */
  weekday: number
}

export function inPhnomPenh(moment: Date): LocalTime {
  const shifted = new Date(moment.getTime() + AHEAD_MS)
  const text = shifted.toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16), weekday: shifted.getUTCDay() || 7 }
}

/** `2026-11-22 10:15`: in tables times are compared, so they are short and have Latin digits. */
export function momentText(instant: string): string {
  const { day, time } = inPhnomPenh(new Date(instant))
  return `${day} ${time}`
}
