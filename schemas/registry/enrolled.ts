import * as z from 'zod'
import { blankOr } from './blank.ts'
import { incomingHeader, replyHeader } from './header.ts'
import { incomingId, wireId, wireSignature, wireStatus, wireTime } from './wire.ts'

/** Asks whether a person is enrolled in a programme. */
export const incomingEnrolled = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.object({
    transaction_id: incomingId,
    enrolled_criteria: z.object({
      query_type: z.enum(['expression', 'predicate', 'idtype-value']).default('expression'),
      query: z.unknown(),
    }),
  }),
})
export type IncomingEnrolled = z.infer<typeof incomingEnrolled>

/** Tells of enrolments. One published sample calls them `receipt_information`. */
export const incomingUpdates = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.union([
    z.object({
      transaction_id: incomingId,
      enrolled_updates: z.object({ beneficiaries: z.array(z.unknown()).min(1).max(100) }),
    }),
    z
      .object({
        transaction_id: incomingId,
        receipt_information: z.object({ beneficiaries: z.array(z.unknown()).min(1).max(100) }),
      })
      .transform(({ transaction_id, receipt_information }) => ({
        transaction_id,
        enrolled_updates: receipt_information,
      })),
  ]),
})
export type IncomingUpdates = z.infer<typeof incomingUpdates>

const result = z.strictObject({
  reference_id: z.string(),
  timestamp: wireTime,
  status: wireStatus,
  status_reason_message: z.string().max(999).optional(),
  /** The answer to `enrolled` only. */
  enrolled_status: z.enum(['yes', 'no']).optional(),
})
export type EnrolledResult = z.infer<typeof result>

const content = z.strictObject({
  transaction_id: incomingId,
  correlation_id: wireId,
  enrolled_response: z.array(result),
})

/**
 * The answer to both, bare and in an envelope at once: the published description has no envelope
 * here, the published sample has one.
 */
export const enrolledReply = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: content,
  ...content.shape,
})
