import * as z from 'zod'
import { blankOr } from './blank.ts'
import { incomingHeader, replyHeader } from './header.ts'
import { incomingId, wireId, wireLocale, wireSignature } from './wire.ts'

/** Kinds of transactions whose status can be asked for. */
export const txnTypes = ['search', 'subscribe', 'receipt'] as const
export type TxnType = (typeof txnTypes)[number]

/** Asks what became of an earlier message of the same sender. */
export const incomingTxnStatus = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.object({
    transaction_id: incomingId,
    txnstatus_request: z
      .object({
        reference_id: incomingId,
        txn_type: z.enum(txnTypes),
        locale: blankOr(wireLocale),
      })
      .and(
        z.discriminatedUnion('attribute_type', [
          z.object({ attribute_type: z.literal('transaction_id'), attribute_value: wireId }),
          z.object({ attribute_type: z.literal('correlation_id'), attribute_value: wireId }),
          z.object({
            attribute_type: z.literal('reference_id_list'),
            attribute_value: z.array(wireId).min(1).max(100),
          }),
        ]),
      ),
  }),
})
export type IncomingTxnStatus = z.infer<typeof incomingTxnStatus>

/** The answer: the answer to the earlier message itself, or a receipt. */
export const txnStatusReply = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: z.strictObject({
    transaction_id: incomingId,
    correlation_id: wireId,
    txnstatus_response: z.strictObject({
      txn_type: z.enum(txnTypes),
      txn_status: z.looseObject({ transaction_id: incomingId }),
    }),
  }),
})
