import * as z from 'zod'
import { DCI_VERSION, wireStatus, wireTime } from './wire.ts'

/** Header of a message that we send to a registry. Optional fields are left out, never empty. */
export const requestHeader = z.strictObject({
  version: z.literal(DCI_VERSION),
  message_id: z.string().min(1),
  message_ts: wireTime,
  action: z.enum(['search']),
  sender_id: z.string().min(1),
  receiver_id: z.string().min(1).optional(),
  total_count: z.number().int().nonnegative(),
  is_msg_encrypted: z.literal(false),
})
export type RequestHeader = z.infer<typeof requestHeader>

/** Header of a message that we read as a registry: published samples write counts as text. */
export const incomingHeader = z.object({
  message_id: z.string().min(1),
  message_ts: wireTime,
  action: z.string().min(1),
  sender_id: z.string().min(1),
  total_count: z.union([z.number().int().nonnegative(), z.string().regex(/^\d+$/)]),
  is_msg_encrypted: z.boolean().optional(),
})

/** Header of an answer that we send as a registry. */
export const replyHeader = z.strictObject({
  version: z.literal(DCI_VERSION),
  message_id: z.string().min(1),
  message_ts: wireTime,
  action: z.enum(['on-search']),
  status: wireStatus,
  status_reason_code: z.string().optional(),
  status_reason_message: z.string().max(999).optional(),
  total_count: z.number().int().nonnegative(),
  completed_count: z.number().int().nonnegative(),
  sender_id: z.string().min(1),
  receiver_id: z.string().min(1),
  is_msg_encrypted: z.literal(false),
})
export type ReplyHeader = z.infer<typeof replyHeader>
