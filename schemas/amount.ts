import * as z from 'zod'
import { partialDay } from './dates.ts'
import { sourceRef } from './source.ts'
import { localText } from './text.ts'

/** An amount of money that a source states, with the day it is known for. */
export const amountSchema = z.strictObject({
  /** What is paid, in words without the figure: "each antenatal visit". */
  label: localText,
  /** Riel. */
  value: z.number().int().positive(),
  per: z.enum(['month', 'year', 'visit', 'once', 'baby']),
  /** How many payments at most. */
  times: z.number().int().positive().optional(),
  /** The source says "at least": shown as such. */
  atLeast: z.boolean().optional(),
  /** The day, month or year the figure is known for: shown as "as of". */
  asOf: partialDay,
  sources: z.array(sourceRef).min(1),
})
export type Amount = z.infer<typeof amountSchema>
