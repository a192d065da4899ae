import * as z from 'zod'
import { sourceRef } from './source.ts'
import { slug } from './ids.ts'
import { localText } from './text.ts'

/** One term of `content/glossary/terms.yaml`. */
export const termSchema = z.strictObject({
  id: slug,
  en: z.string().min(1),
  km: z.string().min(1),
  /** Other Khmer or English forms that people write. */
  also: z.array(z.string().min(1)).default([]),
  note: localText.optional(),
  /** The Khmer reading waits for a native reader. */
  review: z.literal('needed').optional(),
})

/** One acronym of `content/glossary/acronyms.yaml`. */
export const acronymSchema = z.strictObject({
  acronym: z.string().min(2),
  en: z.string().min(1),
  km: z.string().min(1),
  note: localText.optional(),
})

export const termsSchema = z.strictObject({
  sources: z.array(sourceRef).min(1),
  terms: z.array(termSchema),
})
export const acronymsSchema = z.strictObject({
  sources: z.array(sourceRef).min(1),
  acronyms: z.array(acronymSchema),
})
