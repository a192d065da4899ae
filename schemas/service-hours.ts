import * as z from 'zod'
import { day } from './dates.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A time of day, 24 hours: 08:00. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time like 08:00')

/** When people answer, in Cambodia's time. `hours` beside it says the same in words. */
export const serviceHours = z.strictObject({
  open: z
    .array(
      z
        .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })
        .refine(({ from, to }) => from < to, 'expected "from" before "to"'),
    )
    .min(1),
  /** Days on which nobody answers, whatever the weekday: public holidays. */
  closed: z.array(day).default([]),
})
export type ServiceHours = z.infer<typeof serviceHours>
