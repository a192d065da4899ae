import * as z from 'zod'
import { partialDay } from './dates.ts'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/documents/<id>.yaml`: a publication in the library. */
export const documentSchema = z.strictObject({
  order: z.number().int(),
  title: localText,
  summary: localText,
  kind: z.enum(['strategy', 'law', 'policy', 'decision', 'standard', 'report', 'principles']),
  owner: localText,
  date: partialDay.optional(),
  /** Languages the document is written in. */
  languages: z.array(z.enum(['km', 'en'])).min(1),
  /** Where it can be had; absent where no public address is known. */
  url: z.url().optional(),
  ...provenance,
})
