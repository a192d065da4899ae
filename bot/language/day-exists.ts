/** Whether a month, from January as 1, has this day: not 30 February. */
export const dayExists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
