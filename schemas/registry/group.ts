import * as z from 'zod'
import { identifier } from './identifier.ts'
import { wireTime } from './wire.ts'

/** IDPoor levels as `poverty_score_type`: the profile that this hub proposes, not the standard. */
export const povertyLevels = {
  poor1: 'IDPOOR-1',
  poor2: 'IDPOOR-2',
  'at-risk': 'IDPOOR-AT-RISK',
} as const

/** Key, in `additional_attributes`, of the last day (2027-03-31) on which the card is valid. */
export const CARD_VALID_TO = 'equity_card_valid_to'

/** A household of the social registry, as we send it. No score is given and no member listed. */
export const groupRecord = z.strictObject({
  group_identifier: z.array(identifier).min(1),
  /** 2: household. */
  group_type: z.literal('2'),
  address: z.array(
    z.strictObject({
      locality: z.string(),
      sub_region_code: z.string(),
      region_code: z.string(),
      country_code: z.literal('KHM'),
    }),
  ),
  place_address: z.literal(false),
  poverty_score_type: z.enum(povertyLevels).optional(),
  group_size: z.number().int().positive(),
  registration_date: wireTime,
  last_updated: wireTime,
  additional_attributes: z.array(z.strictObject({ key: z.string(), value: z.string() })),
})
export type GroupRecord = z.infer<typeof groupRecord>

/** The part of a household that a client reads: attributes as pairs or as `key=value`. */
export const incomingGroup = z.object({
  poverty_score_type: z.string().optional(),
  additional_attributes: z
    .array(z.union([z.object({ key: z.string(), value: z.string() }), z.string()]))
    .optional()
    .catch(undefined),
})
export type IncomingGroup = z.infer<typeof incomingGroup>
