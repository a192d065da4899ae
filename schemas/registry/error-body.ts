import * as z from 'zod'
import { wireTime } from './wire.ts'

const error = z.strictObject({ code: z.string(), message: z.string() })

/**
 * Body of an error as we send it: the standard's list of errors, the acknowledgement that its
 * conformance suite expects, and the fields of problem details (RFC 9457), all in one.
 */
export const errorBody = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  errors: z.tuple([error]),
  message: z.strictObject({
    ack_status: z.literal('ERR'),
    timestamp: wireTime,
    correlation_id: z.string(),
    error,
  }),
})
export type ErrorBody = z.infer<typeof errorBody>

/** Codes of our case resources, beside the standard's `err.request.…`. */
export const REFERENCE_TAKEN = 'err.reference.taken'
export const IDEMPOTENCY_MISMATCH = 'err.idempotency.mismatch'
/** Begins the code of an action that the case does not allow; then follows why. */
export const CASE_REFUSAL = 'err.case.'
/** The person is not known to be the one for whom a request is made, or no longer. */
export const VERIFICATION_INVALID = 'err.verification.invalid'

const coded = z.object({ code: z.string() })
const anyErrorBody = z.union([
  z.object({ errors: z.array(coded).min(1) }).transform((body) => body.errors[0]?.code),
  z.object({ message: z.object({ error: coded }) }).transform((body) => body.message.error.code),
  z.object({ error: coded }).transform((body) => body.error.code),
  coded.transform((body) => body.code),
])

/**
 * The code in an error body of any of the known forms. Only what looks like a code is given, so
 * that it may be logged.
 */
export function readErrorCode(body: unknown): string | undefined {
  const code = anyErrorBody.safeParse(body).data
  return code !== undefined && /^[a-z][a-z0-9_.-]{0,59}$/i.test(code) ? code : undefined
}
