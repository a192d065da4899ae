import * as z from 'zod'
import { day, partialDay } from './dates.ts'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/events/<id>.yaml`: a dated event or a recurring meeting. */
export const eventSchema = z.strictObject({
  title: localText,
  summary: localText,
  /** Day, month or year; absent where the source gives a rhythm but no date. */
  date: partialDay.optional(),
  endDate: day.optional(),
  /** Rhythm in words for recurring meetings: "every month". */
  rhythm: localText.optional(),
  place: localText.optional(),
  ...provenance,
})
