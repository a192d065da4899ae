import type { Action, ReplyHeader } from '../../../../schemas/registry/header.ts'
import { DCI_VERSION, toWireTime, type WireStatus } from '../../../../schemas/registry/wire.ts'
import { proposedProfile } from '../../profile.ts'
import type { Rejection } from './open-message.ts'

interface Content {
  action: Action
  /** Who gets the message. */
  receiver: string
  status: WireStatus
  /** Parts in the message, and how many of them are answered for good. */
  total: number
  completed?: number
  rejection?: Rejection | undefined
  id: string
  now: Date
}

/** Header of an answer or callback of this registry. */
export function replyHeader(content: Content): ReplyHeader {
  const { action, receiver, status, total, completed = total, rejection, id, now } = content
  return {
    version: DCI_VERSION,
    message_id: id,
    message_ts: toWireTime(now),
    action,
    status: rejection ? 'rjct' : status,
    ...(rejection && {
      status_reason_code: rejection.code,
      status_reason_message: rejection.message,
    }),
    total_count: total,
    completed_count: completed,
    sender_id: proposedProfile.receiverId,
    receiver_id: receiver,
    is_msg_encrypted: false,
  }
}
