import * as z from 'zod'
import type { Relation } from '../person-status.ts'
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

/** Key of the proof that the person who asked was verified, which a request carries. */
export const VERIFICATION = 'verification'

/** Key of the first day of the card, likewise. */
export const CARD_VALID_FROM = 'equity_card_valid_from'
/** Key, in `additional_attributes` of a listed member, of the way in which they joined. */
export const JOINED = 'joined_household'

/** Key, likewise, of the name by which a request means this member. */
export const MEMBER_REFERENCE = 'member_reference'

/** Codes of the standard's list of relationships (HL7) for what a member is to the head. */
export const relationCodes = {
  head: 'SELF',
  spouse: 'SPS',
  child: 'CHILD',
  parent: 'PRN',
  other: 'FAMMEMB',
} as const satisfies Record<Relation, string>

const attribute = z.strictObject({ key: z.string(), value: z.string() })

/** A member as their own head sees them: no number of the member is given. */
export const listedMember = z.strictObject({
  demographic_info: z.strictObject({
    name: z.strictObject({ surname: z.string(), given_name: z.string() }),
    birth_date: wireTime,
  }),
  related_person: z.tuple([z.strictObject({ relationship_type: z.enum(relationCodes) })]),
  registration_date: wireTime,
  additional_attributes: z.array(attribute),
})
export type ListedMember = z.infer<typeof listedMember>

/**
 * A household of the social registry, as we send it. No score is given, and members are listed
 * for the head of the household only.
 */
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
  member_list: z.array(listedMember).optional(),
  registration_date: wireTime,
  last_updated: wireTime,
  additional_attributes: z.array(attribute),
})
export type GroupRecord = z.infer<typeof groupRecord>

/** Attributes as read: pairs, or `key=value`. */
export const incomingAttributes = z
  .array(z.union([z.object({ key: z.string(), value: z.string() }), z.string()]))
  .optional()
  .catch(undefined)
export type IncomingAttributes = z.infer<typeof incomingAttributes>

const incomingMember = z.object({
  demographic_info: z.object({
    name: z.object({ surname: z.string().optional(), given_name: z.string().optional() }),
    birth_date: z.string(),
  }),
  related_person: z
    .array(z.object({ relationship_type: z.string() }))
    .optional()
    .catch(undefined),
  registration_date: z.string(),
  additional_attributes: incomingAttributes,
})
export type IncomingMember = z.infer<typeof incomingMember>

/** The part of a household that a client reads. A member in another form is left out. */
export const incomingGroup = z.object({
  address: z
    .array(z.object({ sub_region_code: z.string().optional() }))
    .optional()
    .catch(undefined),
  poverty_score_type: z.string().optional(),
  member_list: z.array(incomingMember.optional().catch(undefined)).optional().catch(undefined),
  additional_attributes: incomingAttributes,
})
