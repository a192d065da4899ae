const DAY_MS = 86_400_000
/** Cambodia has one time zone, UTC+7. */
const OFFSET_MS = 7 * 3_600_000
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4

/** Monday to Friday. Public holidays are not known here: they are set anew each year. */
function isWorkingDay(day: number): boolean {
  const weekday = (day + FIRST_WEEKDAY) % 7
  return weekday >= 1 && weekday <= 5
}

/** So many working days as working time, in milliseconds. */
export const workingDays = (days: number): number => days * DAY_MS

/** The moment at which `ms` of working time have passed; a working day has 24 hours of it. */
export function addWorkingTime(from: Date, ms: number): Date {
  let time = from.getTime() + OFFSET_MS
  let left = ms
  for (;;) {
    const day = Math.floor(time / DAY_MS)
    const untilMidnight = (day + 1) * DAY_MS - time
    if (isWorkingDay(day)) {
      if (left <= untilMidnight) return new Date(time + left - OFFSET_MS)
      left -= untilMidnight
    }
    time += untilMidnight
  }
}

/** The latest moment from which `ms` of working time are left until another moment. */
export function subtractWorkingTime(to: Date, ms: number): Date {
  let time = to.getTime() + OFFSET_MS
  let left = Math.ceil(ms)
  while (left > 0) {
    const day = Math.ceil(time / DAY_MS) - 1
    const sinceMidnight = time - day * DAY_MS
    if (isWorkingDay(day)) {
      if (left <= sinceMidnight) return new Date(time - left - OFFSET_MS)
      left -= sinceMidnight
    }
    time = day * DAY_MS
  }
  return to
}

/** Working time between two moments, in milliseconds; 0 when the second is not later. */
export function workingTimeBetween(from: Date, to: Date): number {
  let time = from.getTime() + OFFSET_MS
  const end = to.getTime() + OFFSET_MS
  let passed = 0
  while (time < end) {
    const day = Math.floor(time / DAY_MS)
    const next = Math.min((day + 1) * DAY_MS, end)
    if (isWorkingDay(day)) passed += next - time
    time = next
  }
  return passed
}
