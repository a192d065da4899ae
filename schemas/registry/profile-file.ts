import * as z from 'zod'
import { requestType } from '../cases/request-details.ts'
import { wireLocale } from './wire.ts'

/** An id of us or of the registry in headers of messages. */
const name = z.string().regex(/^\S{1,199}$/, 'expected a name without spaces')
/** Below the registry's address. */
const path = z
  .string()
  .regex(/^(\/[\w.-]+)+$/, 'expected a path that begins with "/" and does not end with it')
const attribute = z.string().regex(/^[\w.]{1,199}$/, 'expected the name of an attribute')

/** What differs at one registry from the proposal of this hub; whatever is left out does not. */
export const profileFile = z.strictObject({
  /** `sender_id` and `receiver_id` of our messages. */
  sender: name.optional(),
  receiver: name.optional(),
  paths: z
    .strictObject({
      search: path.optional(),
      oneTimeCodes: path.optional(),
      grievances: path.optional(),
      requests: path.optional(),
      cases: path.optional(),
    })
    .optional(),
  /** Names of the number and of the two second proofs in a query. */
  attributes: z
    .strictObject({
      spid: attribute.optional(),
      phone: attribute.optional(),
      code: attribute.optional(),
    })
    .optional(),
  /** Language of names in answers, ISO 639-3. */
  locale: wireLocale.optional(),
  /** What it takes besides grievances. */
  supports: z
    .strictObject({
      requests: z.array(requestType).optional(),
      attachments: z.boolean().optional(),
    })
    .optional(),
})
export type ProfileFile = z.infer<typeof profileFile>
