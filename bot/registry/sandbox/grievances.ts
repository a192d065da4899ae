import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GrievanceView } from '../../../schemas/grievance.ts'
import { IDEMPOTENCY_MISMATCH, REFERENCE_TAKEN } from '../../../schemas/registry/error-body.ts'
import {
  FOLLOW_UP_TOKEN,
  grievanceRequest,
  IDEMPOTENCY_KEY,
  type GrievanceReceipt,
} from '../../../schemas/registry/grievance-api.ts'
import { toWireTime } from '../../../schemas/registry/wire.ts'
import type { RegistryResponse } from '../transport.ts'
import type { CaseStore, StoredCase } from './case-store.ts'
import { describeFields, errorReply } from './reply.ts'
import { sameText } from './same-text.ts'

interface Deps {
  cases: CaseStore
  now: () => Date
  newId: () => string
}

/** Looks a header up by name; names have no case. */
export type Headers = (name: string) => string | undefined

/** The grievance resource: handing in and following, citizen's side. */
export function createGrievances({ cases, now, newId }: Deps) {
  const fail = (status: number, code: string, message: string): RegistryResponse =>
    errorReply(status, code, message, { now: now(), correlationId: newId() })

  return {
    async submit(body: unknown, headers: Headers): Promise<RegistryResponse> {
      const parsed = grievanceRequest.safeParse(body)
      if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
      const submission = parsed.data
      if (headers(IDEMPOTENCY_KEY) !== submission.id) {
        return fail(400, 'err.request.bad', `${IDEMPOTENCY_KEY} is the submission's id`)
      }
      const received_at = toWireTime(now())
      const added = await cases.add({
        v: 1,
        submission,
        received_at,
        events: [{ at: received_at, to: 'received' }],
      })
      if (added.kind === 'taken') return fail(409, REFERENCE_TAKEN, 'another case has this number')
      if (sorted(added.entry.submission) !== sorted(submission)) {
        return fail(409, IDEMPOTENCY_MISMATCH, 'another grievance was handed in under this id')
      }
      return { status: 201, body: toReceipt(added.entry) }
    },

    /** A wrong number and a wrong token get the same answer. */
    async follow(reference: string, headers: Headers): Promise<RegistryResponse> {
      const hash = bytesToHex(sha256(utf8ToBytes(headers(FOLLOW_UP_TOKEN) ?? '')))
      const candidates = await cases.withReference(reference)
      const found = candidates.find((entry) => sameText(entry.submission.token_hash, hash))
      if (!found) return fail(404, 'err.request.not_found', 'no case with this number and token')
      return { status: 200, body: toView(found) }
    },
  }
}

function toReceipt({ submission, received_at }: StoredCase): GrievanceReceipt {
  const { id, reference } = submission
  return { id, reference, status: 'received', received_at }
}

function toView({ submission, received_at, events }: StoredCase): GrievanceView {
  return {
    reference: submission.reference,
    category: submission.category,
    ...(submission.programme !== undefined && { programme: submission.programme }),
    status: events.at(-1)?.to ?? 'received',
    received_at,
    events,
  }
}

/** Equal for bodies that differ in the order of their fields only. */
const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort())
