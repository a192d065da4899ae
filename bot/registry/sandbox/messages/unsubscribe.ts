import type { UnsubscribeReason } from '../../../../schemas/registry/codes.ts'
import {
  incomingUnsubscribe,
  type IncomingUnsubscribe,
} from '../../../../schemas/registry/subscription.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { LIMITS } from '../limits.ts'
import type { OpenMessage } from './open-message.ts'
import type { Operation } from './operation.ts'
import { replyHeader } from './reply-header.ts'
import type { SubscriptionBook } from './subscription-book.ts'

interface Deps {
  subscriptions: SubscriptionBook
  open: OpenMessage
  now: () => Date
  newId: () => string
}

const REASONS = {
  'rjct.reference_id.invalid': 'transaction_id is empty',
  'rjct.reference_id.duplicate': 'a subscription code stands twice',
  'rjct.timestamp.invalid': 'timestamp is in the future',
  'rjct.subscription_code.invalid': 'there is no such subscription',
  'rjct.requester.invalid': 'the subscription is of somebody else',
  'rjct.event.already_unsubscribed': 'the subscription was ended before',
} as const satisfies Record<UnsubscribeReason, string>

/** Ends subscriptions: all that are named, or none of them. */
export function createUnsubscribe({ subscriptions, open, now, newId }: Deps): Operation {
  function findReason({ message }: IncomingUnsubscribe, caller: string) {
    const { transaction_id, timestamp, subscription_codes: codes } = message
    // The message has no reference ids: what it refers with are these two.
    if (transaction_id.trim() === '') return 'rjct.reference_id.invalid'
    if (new Set(codes).size < codes.length) return 'rjct.reference_id.duplicate'
    if (Date.parse(timestamp) > now().getTime() + LIMITS.skewMs) return 'rjct.timestamp.invalid'
    return codes.map((code) => judge(code, caller)).find((reason) => reason !== undefined)
  }

  function judge(code: string, caller: string): UnsubscribeReason | undefined {
    const found = subscriptions.find(code)
    if (!found) return 'rjct.subscription_code.invalid'
    if (found.caller !== caller) return 'rjct.requester.invalid'
    return found.active ? undefined : 'rjct.event.already_unsubscribed'
  }

  return (raw, caller) => {
    const opened = open<IncomingUnsubscribe>(raw, caller, {
      schema: incomingUnsubscribe,
      action: 'unsubscribe',
    })
    if (opened.kind === 'error') return opened
    const { body, rejection } = opened
    const { transaction_id, subscription_codes: codes } = body.message
    return {
      kind: 'accepted',
      transaction: { type: 'subscribe', id: transaction_id, references: [] },
      answer: (correlationId) => {
        const reason = rejection ? undefined : findReason(body, caller.id)
        const ended = rejection || reason ? [] : codes
        for (const code of ended) {
          const found = subscriptions.find(code)
          if (found) found.active = false
        }
        const status = rejection || reason ? 'rjct' : 'succ'
        const head = replyHeader({
          action: 'on-unsubscribe',
          receiver: body.header.sender_id,
          status,
          total: codes.length,
          rejection,
          id: newId(),
          now: now(),
        })
        const message = {
          transaction_id,
          correlation_id: correlationId,
          timestamp: toWireTime(now()),
          status,
          ...(reason && {
            status_reason_code: reason,
            status_reason_message: REASONS[reason],
          }),
          subscription_status: ended.map((code) => ({ code, status: 'unsubscribe' })),
        }
        const txnStatus = { ...message, search_response: [] }
        return { envelope: { header: head, message }, txnStatus }
      },
    }
  }
}
