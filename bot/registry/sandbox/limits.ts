import { SKEW_S } from '../signing/scheme.ts'

/** Limits of the sandbox; each has a code of the standard for what is beyond it. */
export const LIMITS = {
  /** Calls of one caller; `err.request.too_many_requests`. */
  callsPerMinute: 20_000,
  /** Parts of one message; `rjct.total_count.limit_exceeded`. */
  parts: 100,
  /** The same for a caller that serves citizens: nobody tries many proofs in one message. */
  citizenParts: 10,
  /** Rejected parts after which the whole message is; `rjct.errors.too_many`. */
  rejectedParts: 20,
  /** Largest page; `rjct.pagination.invalid`. */
  pageSize: 1000,
  /** Last page that can be asked for; likewise. */
  pageNumber: 1_000_000,
  /** Records given without `pagination`; `rjct.search.too_many_records_found` beyond. */
  unpagedRecords: 50,
  /** How far a message may come from the future: clocks differ. */
  skewMs: SKEW_S * 1000,
  /** How long ids of messages are remembered: longer than a signature is good. */
  memoryMs: 10 * 60_000,
} as const
