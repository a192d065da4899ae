import * as z from 'zod'
import { wireId, wireTime } from './wire.ts'

/**
 * The reply to an asynchronous message that was accepted. ACK: the answer will be sent to the
 * sender's address. NACK: it will not, because none is registered; `txn/status` tells it.
 */
export const acknowledgement = z.strictObject({
  message: z.strictObject({
    ack_status: z.enum(['ACK', 'NACK']),
    timestamp: wireTime,
    correlation_id: wireId,
  }),
})
export type Acknowledgement = z.infer<typeof acknowledgement>
