import * as z from 'zod'
import { wireLocale } from './wire.ts'

/**
 * Asks the registry to send a one-time code to the phone on record. A resource of this hub's
 * profile: the standard has none. The answer is always the same.
 */
export const oneTimeCodeRequest = z.strictObject({
  identifier_type: z.literal('SPID'),
  identifier_value: z.string().min(1).max(64),
  locale: wireLocale,
})
export type OneTimeCodeRequest = z.infer<typeof oneTimeCodeRequest>

/** 202: if this number is known and has a phone, a code was sent. */
export const oneTimeCodeReply = z.strictObject({ status: z.literal('accepted') })
