import * as z from 'zod'
import { partialDay } from './dates.ts'
import { localText } from './text.ts'

/** One publication that facts come from. `content/sources.yaml` maps ids to these. */
export const sourceSchema = z.strictObject({
  /** Title or description of the publication, as a reader would look for it. */
  name: z.string().min(1),
  publisher: z.string().min(1).optional(),
  url: z.url().optional(),
  /** Date printed on it or read from its text; absent where the copy carries none. */
  date: partialDay.optional(),
  note: localText.optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** Source ids are short: `S27`, `plan`. */
export const sourceId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,19}$/)
export const sourcesSchema = z.record(sourceId, sourceSchema)
export type Sources = z.infer<typeof sourcesSchema>

/** Where in which source a statement stands. */
export const sourceRef = z.strictObject({
  id: sourceId,
  /** Section or page inside the source, as printed: `§ 2.3.2 A2`. */
  section: z.string().min(1).optional(),
})
export type SourceRef = z.infer<typeof sourceRef>

/** Fields that every fact-bearing entry carries. */
export const provenance = {
  sources: z.array(sourceRef).min(1),
  /** Day on which the entry was last compared with its sources. */
  checked: z.iso.date('expected a day like 2026-11-22'),
  /** Day after which a reader is told that the entry waits for review. */
  reviewBy: z.iso.date('expected a day like 2027-05-22'),
  /** Set while a native reader should still confirm the Khmer in this file. */
  review: z.literal('needed').optional(),
}
