import * as z from 'zod'

/** Smallest number that a figure may show; below it stands null, so that nobody is picked out. */
export const SMALLEST_CELL = 10

const cell = z.number().int().nonnegative().nullable()

/** Figures of one group of cases. */
export const caseFigure = z.strictObject({
  /** Code of a category or province; empty for all. */
  group: z.string(),
  received: cell,
  decided: cell,
  decided_in_time: cell,
  /** Calendar days from receipt to decision; null where too few were decided. */
  median_days: z.number().nonnegative().nullable(),
})
export type CaseFigure = z.infer<typeof caseFigure>

/** `GET /cases/figures`: of the cases received in a period. */
export const caseFigures = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  all: caseFigure,
  by_category: z.array(caseFigure),
  by_province: z.array(caseFigure),
})
export type CaseFigures = z.infer<typeof caseFigures>
