import * as z from 'zod'
import { day, instant } from '../dates.ts'
import { placeCode } from '../ids.ts'
import { langSchema } from '../lang.ts'
import { categoryCode } from './case-category.ts'
import { requestDetails } from './request-details.ts'

/** What a helper is to the person. */
export const helperRole = z.enum([
  'family',
  'neighbour',
  'village',
  'commune',
  'health_worker',
  'ngo',
  'other',
])
export type HelperRole = z.infer<typeof helperRole>

/** Who hands a case in: the person, or somebody for them with their consent. */
export const submittedBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self') }),
  z.strictObject({
    kind: z.literal('helper'),
    role: helperRole,
    /** When the person agreed; without it nothing is handed in for somebody else. */
    consent_at: instant,
  }),
])

/** A point on the map, rounded by the sender to two decimals (about a kilometre). */
export const roughPoint = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

/** What every case has. The client makes id, reference and token, so a retry is safe. */
const common = {
  /** Also the idempotency key. */
  id: z.uuid(),
  reference: z.string().min(4).max(16),
  /** Earlier numbers of this case, given to the citizen before one was found taken. */
  aliases: z.array(z.string()).default([]),
  /** SHA-256 of the follow-up token, hexadecimal. */
  token_hash: z.string().regex(/^[0-9a-f]{64}$/),
  channel: z.enum(['telegram', 'web', 'phone', 'in_person', 'letter', 'email', 'other']),
  submitted_by: submittedBy.default({ kind: 'self' }),
  preferred_language: langSchema,
  created_at: instant,
}

/** A grievance. An anonymous one has no SPID, no contact and no chat. */
export const grievanceSubmission = z.strictObject({
  ...common,
  kind: z.literal('grievance').default('grievance'),
  anonymous: z.boolean(),
  category: categoryCode,
  subcategory: categoryCode.optional(),
  /** Programme id, absent where it concerns none or is not known. */
  programme: z.string().optional(),
  description: z.string().max(4000).optional(),
  incident_date: day.optional(),
  incident_location: placeCode.optional(),
  incident_point: roughPoint.optional(),
  /** Codes of offices that must not see it, with everything below them: gazetteer codes. */
  excluded_offices: z.array(placeCode).default([]),
  /** Whether a person who asked for help may be written to; asked where no form is taken. */
  safe_to_contact: z.boolean().optional(),
  /** Reference of the decided case that this one appeals against. */
  appeal_of: z.string().optional(),
  /** Reference of an open case of the same person that this one adds to. */
  same_as: z.string().optional(),
})
export type GrievanceSubmission = z.infer<typeof grievanceSubmission>

/** A request by a verified person (once-only: just what the registry does not know). */
export const requestSubmission = z.strictObject({
  ...common,
  kind: z.literal('request'),
  /** The registry's proof that the person was verified: `PersonStatus.verification`. */
  verification: z.string().min(1),
  details: requestDetails,
})
export type RequestSubmission = z.infer<typeof requestSubmission>

export const caseSubmission = z.union([requestSubmission, grievanceSubmission])
export type CaseSubmission = z.infer<typeof caseSubmission>
