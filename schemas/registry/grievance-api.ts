import * as z from 'zod'
import { grievanceSubmission, grievanceView } from '../grievance.ts'
import { wireTime } from './wire.ts'

/** Header that makes a submission safe to repeat: the submission's own id. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key'
/** Header with the follow-up token; never part of an address, because addresses are logged. */
export const FOLLOW_UP_TOKEN = 'Follow-Up-Token'

/** Body of `POST /grievances`. */
export const grievanceRequest = grievanceSubmission

/** 201: the case is kept. The same for every repetition of the same request. */
export const grievanceReceipt = z.strictObject({
  id: z.uuid(),
  reference: z.string(),
  status: z.literal('received'),
  received_at: wireTime,
})
export type GrievanceReceipt = z.infer<typeof grievanceReceipt>

/** Body of `GET /grievances/{reference}`: what the citizen may see. */
export const grievanceReply = grievanceView
