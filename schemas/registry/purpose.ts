import * as z from 'zod'
import { wireTime } from './wire.ts'

/**
 * Consent of the person, or the authority, on which a search rests: when, and for what purpose.
 * The text allows more keys; they are ignored.
 */
export const purposeStatement = z.object({
  ts: wireTime.optional(),
  purpose: z
    .object({
      text: z.string().max(999).optional(),
      code: z.string().max(99).optional(),
      ref_uri: z.string().max(999).optional(),
    })
    .optional(),
})
export type PurposeStatement = z.infer<typeof purposeStatement>
