import * as z from 'zod'
import { identifier } from './identifier.ts'
import { wireTime } from './wire.ts'

/** A person of the social registry, as we send it to registered systems. No phone is given. */
export const memberRecord = z.strictObject({
  member_identifier: z.array(identifier).min(1),
  demographic_info: z.strictObject({
    identifier: z.array(identifier).min(1),
    name: z.strictObject({ surname: z.string(), given_name: z.string() }),
    sex: z.enum(['female', 'male']),
    birth_date: wireTime,
  }),
  registration_date: wireTime,
  last_updated: wireTime,
})
export type MemberRecord = z.infer<typeof memberRecord>
