const parts = (date: string) => date.split('-').map(Number) as [number, number | undefined]

/**
 * Whole months gone by between a birth known to the month or the year and a day, as the least and
 * the most that are possible: the day of the month (and for a year, the month) is not known.
 * @param birth `1965-04` or `1965`
 * @param on a day like `2026-11-22`
 */
export function monthsSince(birth: string, on: string): { least: number; most: number } {
  const [year, month] = parts(birth)
  const [onYear, onMonth = 1] = parts(on)
  const until = (m: number) => (onYear - year) * 12 + (onMonth - m)
  return { least: until(month ?? 12) - 1, most: until(month ?? 1) }
}
