/** Nobody alive was born longer ago. */
const MOST_YEARS = 120

/**
 * A month or year of birth as a person wrote it: `1965`, `4/1965`, `១៩៦៥`, `មេសា ១៩៦៥`. A day is
 * dropped: the month is all that is needed.
 * @param parseDay reads a date in either language: `1965`, `1965-04` or `1965-04-20`
 * @param on the day asked about, like `2026-11-22`
 * @returns `1965-04` or `1965`; undefined for no date, for the future and for the distant past
 */
export function readMonth(
  text: string,
  on: string,
  parseDay: (text: string) => string | undefined,
): string | undefined {
  const month = parseDay(text)?.slice(0, 7)
  if (month === undefined || month > on.slice(0, month.length)) return undefined
  return Number(on.slice(0, 4)) - Number(month.slice(0, 4)) > MOST_YEARS ? undefined : month
}
