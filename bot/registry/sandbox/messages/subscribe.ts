import {
  incomingSubscribe,
  type IncomingSubscribe,
  type IncomingSubscription,
  type SubscribeResult,
} from '../../../../schemas/registry/subscription.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { proposedProfile } from '../../profile.ts'
import { callbackAddress } from '../access/callback-address.ts'
import type { Caller } from '../access/caller.ts'
import { dayOf } from '../days.ts'
import { LIMITS } from '../limits.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import type { OpenMessage } from './open-message.ts'
import type { Operation } from './operation.ts'
import { readSubscription, SubscribeFault } from './read-subscription.ts'
import { replyHeader } from './reply-header.ts'
import type { Subscription, SubscriptionBook } from './subscription-book.ts'

interface Deps {
  people: PeopleStore
  subscriptions: SubscriptionBook
  open: OpenMessage
  now: () => Date
  newId: () => string
}

/** Takes subscriptions, each part of the message by itself. */
export function createSubscribe(deps: Deps): Operation {
  const { open, now, newId } = deps
  return (raw, caller) => {
    const opened = open<IncomingSubscribe>(raw, caller, {
      schema: incomingSubscribe,
      action: 'subscribe',
      countParts: ({ message }) => message.subscribe_request.length,
    })
    if (opened.kind === 'error') return opened
    const { body, rejection } = opened
    const { transaction_id, subscribe_request: items } = body.message
    const references = items.map((item) => item.reference_id)
    return {
      kind: 'accepted',
      transaction: { type: 'subscribe', id: transaction_id, references },
      answer: async (correlationId) => {
        const taken = new Set<string>()
        const found = callbackAddress(raw, caller)
        const address = found.kind === 'address' ? found.url : undefined
        const results: SubscribeResult[] = []
        for (const item of rejection ? [] : items) {
          results.push(await takeItem(item, { ...deps, taken, caller, address }))
        }
        const head = replyHeader({
          action: 'on-subscribe',
          receiver: body.header.sender_id,
          status: results.some((result) => result.status === 'succ') ? 'succ' : 'rjct',
          total: results.length,
          rejection,
          id: newId(),
          now: now(),
        })
        const ids = { transaction_id, correlation_id: correlationId }
        const message = { ...ids, subscribe_response: results }
        // The standard has no form for the status of a subscription: an empty search with it.
        const txnStatus = { ...message, search_response: [] }
        return { envelope: { header: head, message }, txnStatus }
      },
    }
  }
}

interface Context extends Deps {
  taken: Set<string>
  caller: Caller
  address: string | undefined
}

async function takeItem(item: IncomingSubscription, context: Context): Promise<SubscribeResult> {
  const timestamp = toWireTime(context.now())
  const common = {
    reference_id: item.reference_id,
    timestamp,
    locale: item.locale ?? proposedProfile.locale,
  }
  try {
    const { code, event, recordType } = await add(item, context)
    const subscription = { code, status: 'subscribe' as const, timestamp, reg_event_type: event }
    return {
      ...common,
      status: 'succ',
      subscriptions: [{ ...subscription, notify_record_type: recordType }],
    }
  } catch (fault) {
    if (!(fault instanceof SubscribeFault)) throw fault
    return {
      ...common,
      status: 'rjct',
      status_reason_code: fault.code,
      status_reason_message: fault.message,
    }
  }
}

async function add(item: IncomingSubscription, context: Context): Promise<Subscription> {
  const { subscriptions, people, taken, caller, address, now, newId } = context
  const { reference_id, subscribe_criteria: criteria } = item
  if (reference_id.trim() === '') {
    throw new SubscribeFault('rjct.reference_id.invalid', 'reference_id is empty')
  }
  if (taken.has(reference_id)) {
    throw new SubscribeFault('rjct.reference_id.duplicate', 'reference_id stands twice')
  }
  taken.add(reference_id)
  if (Date.parse(item.timestamp) > now().getTime() + LIMITS.skewMs) {
    throw new SubscribeFault('rjct.timestamp.invalid', 'timestamp is in the future')
  }
  const { event, condition } = await readSubscription(criteria, people, dayOf(now()))
  const filter = JSON.stringify([criteria.notify_record_type, criteria.filter])
  const same = subscriptions
    .list()
    .some((s) => s.active && s.caller === caller.id && s.event === event && s.filter === filter)
  if (same) {
    throw new SubscribeFault('rjct.event.already_subscribed', 'this is subscribed to already')
  }
  const { frequency, notify_record_type: recordType } = criteria
  const subscription: Subscription = {
    code: newId(),
    caller: caller.id,
    event,
    recordType,
    condition,
    filter,
    url: address,
    signed: caller.signed,
    from: frequency ? Date.parse(frequency.start_time) : -Infinity,
    until: frequency ? Date.parse(frequency.end_time) : Infinity,
    active: true,
  }
  if (!subscriptions.add(subscription)) {
    throw new SubscribeFault('rjct.notify_details.invalid', 'there are too many subscriptions')
  }
  return subscription
}
