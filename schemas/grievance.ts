import * as z from 'zod'
import { instant } from './dates.ts'
import { placeCode } from './ids.ts'
import { langSchema } from './lang.ts'

/** Categories that the bot files. Corruption and abuse take no form yet: see the flow. */
export const grievanceCategories = [
  'exclusion',
  'inclusion',
  'data',
  'payment',
  'service',
  'discrimination',
  'privacy',
  'other',
] as const

/** States of a case, as a citizen may see them. */
export const grievanceStates = [
  'received',
  'acknowledged',
  'in_review',
  'awaiting_complainant',
  'escalated',
  'resolved',
  'closed',
  'redirected',
  'withdrawn',
] as const
export type GrievanceState = (typeof grievanceStates)[number]

/** What the bot hands in. It makes id, reference and token itself, so a retry is safe. */
export const grievanceSubmission = z.strictObject({
  /** Made by the client; also the idempotency key. */
  id: z.uuid(),
  reference: z.string().min(4).max(16),
  /** Earlier numbers of this case, given to the citizen before one was found taken. */
  aliases: z.array(z.string()).default([]),
  /** SHA-256 of the follow-up token, hexadecimal. */
  token_hash: z.string().regex(/^[0-9a-f]{64}$/),
  channel: z.enum(['telegram', 'web']),
  anonymous: z.boolean(),
  preferred_language: langSchema,
  category: z.enum(grievanceCategories),
  /** Programme id, absent where it concerns none or is not known. */
  programme: z.string().optional(),
  description: z.string().max(4000).optional(),
  incident_location: placeCode.optional(),
  created_at: instant,
})
export type GrievanceSubmission = z.infer<typeof grievanceSubmission>

/** What a citizen sees of a case. */
export const grievanceView = z.object({
  reference: z.string(),
  category: z.string(),
  programme: z.string().optional(),
  status: z.enum(grievanceStates),
  received_at: instant,
  events: z.array(z.object({ at: instant, to: z.enum(grievanceStates) })),
})
export type GrievanceView = z.infer<typeof grievanceView>
