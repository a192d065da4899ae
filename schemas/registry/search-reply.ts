import * as z from 'zod'
import { replyHeader } from './header.ts'
import { beneficiaryRecord } from './beneficiary.ts'
import { searchReasons } from './codes.ts'
import { groupRecord } from './group.ts'
import { memberRecord } from './member.ts'
import {
  DCI_VERSION,
  incomingId,
  wireId,
  wireLocale,
  wireSignature,
  wireStatus,
  wireTime,
} from './wire.ts'

/** The answer to one item of a search, as we send it. */
export const searchResult = z.strictObject({
  reference_id: incomingId,
  timestamp: wireTime,
  status: wireStatus,
  status_reason_code: z.enum(searchReasons).optional(),
  status_reason_message: z.string().max(999).optional(),
  data: z
    .strictObject({
      version: z.literal(DCI_VERSION),
      reg_type: z.string(),
      reg_record_type: z.enum(['Group', 'Member', 'Beneficiary']).optional(),
      reg_records: z.array(z.union([groupRecord, memberRecord, beneficiaryRecord])),
    })
    .optional(),
  pagination: z
    .strictObject({
      page_size: z.number().int().positive(),
      page_number: z.number().int().positive(),
      total_count: z.number().int().nonnegative(),
    })
    .optional(),
  locale: wireLocale,
})
export type SearchResult = z.infer<typeof searchResult>

/** The body of the answer. Ids of the request come back as they were sent. */
export const searchReplyMessage = z.strictObject({
  transaction_id: incomingId,
  correlation_id: wireId,
  search_response: z.array(searchResult),
})
export type SearchReplyMessage = z.infer<typeof searchReplyMessage>

/** The answer to a search, as we send it. Nobody found is `succ` with an empty list. */
export const searchReply = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: searchReplyMessage,
})
export type SearchReply = z.infer<typeof searchReply>

const incomingResults = z.object({
  search_response: z.array(
    z.object({
      reference_id: z.union([z.string(), z.number()]).transform(String),
      status: wireStatus,
      status_reason_code: z.string().optional(),
      data: z.object({ reg_records: z.array(z.unknown()) }).optional(),
    }),
  ),
})

/** The answer to a search as a client reads it: in its envelope, or bare as a mock-up sends it. */
export const incomingSearchReply = z.union([
  z.object({ message: incomingResults }).transform((reply) => reply.message.search_response),
  incomingResults.transform((reply) => reply.search_response),
])
export type IncomingSearchResult = z.infer<typeof incomingSearchReply>[number]
