import * as z from 'zod'
import { blankOr } from './blank.ts'
import { headerReasons } from './codes.ts'
import { DCI_VERSION, wireStatus, wireTime } from './wire.ts'

/** What a message asks for, or answers. */
export const actions = [
  'search',
  'on-search',
  'subscribe',
  'on-subscribe',
  'unsubscribe',
  'on-unsubscribe',
  'txn-status',
  'txn-on-status',
  'notify',
] as const
export type Action = (typeof actions)[number]

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

/** A count as read: published samples write numbers as text. */
const incomingCount = z.union([
  z.number().int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
])

/** Header of a message that we read as a registry. */
export const incomingHeader = z.object({
  version: blankOr(z.string().max(99)),
  message_id: z.string().min(1).max(199),
  message_ts: wireTime,
  action: z.string().min(1).max(99),
  sender_id: z.string().min(1).max(199),
  sender_uri: blankOr(z.url().max(999)),
  receiver_id: blankOr(z.string().max(199)),
  total_count: incomingCount,
  is_msg_encrypted: z.boolean().optional(),
})
export type IncomingHeader = z.infer<typeof incomingHeader>

/** Header of an answer or a callback that we send as a registry. */
export const replyHeader = z.strictObject({
  version: z.literal(DCI_VERSION),
  message_id: z.string().min(1),
  message_ts: wireTime,
  action: z.enum(actions),
  status: wireStatus,
  status_reason_code: z.enum(headerReasons).optional(),
  status_reason_message: z.string().max(999).optional(),
  total_count: z.number().int().nonnegative(),
  completed_count: z.number().int().nonnegative(),
  sender_id: z.string().min(1),
  receiver_id: z.string().min(1),
  is_msg_encrypted: z.literal(false),
})
export type ReplyHeader = z.infer<typeof replyHeader>
