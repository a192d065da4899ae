import * as z from 'zod'

/** A calendar day, `2024-02-20`. Stays a string in YAML and in code: no time zone is implied. */
export const day = z.iso.date('expected a day like 2024-02-20')

/** A day, a month or a year that exists: `2024-02-20`, `2024-02`, `2024`. */
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected 2024, 2024-02 or 2024-02-20')
  .refine((text) => day.safeParse(text + '-01-01'.slice(text.length - 4)).success, {
    error: 'there is no such day or month',
  })

/** A point in time in UTC, `2024-02-20T01:02:03.000Z`. */
export const instant = z.iso.datetime({ offset: true })
