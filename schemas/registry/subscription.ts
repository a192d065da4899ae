import * as z from 'zod'
import { blankOr } from './blank.ts'
import { subscribeReasons, unsubscribeReasons } from './codes.ts'
import { incomingHeader, replyHeader } from './header.ts'
import { incomingId, wireId, wireLocale, wireSignature, wireStatus, wireTime } from './wire.ts'

/** Events of the social registry and of the beneficiary registry, spelt as in the standard. */
export const eventTypes = [
  'REGISTER',
  'NewHouseHoldMember',
  'enrollement',
  'enrollement_status_change',
] as const
export type EventType = (typeof eventTypes)[number]

/** Asks to be told of events. */
export const incomingSubscribe = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.object({
    transaction_id: incomingId,
    subscribe_request: z
      .array(
        z.object({
          reference_id: incomingId,
          timestamp: wireTime,
          subscribe_criteria: z.object({
            reg_type: blankOr(z.string().max(199)),
            reg_event_type: z.string().max(199),
            filter_type: blankOr(z.string().max(99)),
            filter: z.unknown(),
            notify_record_type: z.string().max(199),
            frequency: z
              .object({ start_time: wireTime, end_time: wireTime, frequency: z.string().max(999) })
              .optional(),
          }),
          locale: blankOr(wireLocale),
        }),
      )
      .min(1),
  }),
})
export type IncomingSubscribe = z.infer<typeof incomingSubscribe>
export type IncomingSubscription = IncomingSubscribe['message']['subscribe_request'][number]

const subscriptionStatus = z.enum(['subscribe', 'unsubscribe'])

const subscribeResult = z.strictObject({
  reference_id: incomingId,
  timestamp: wireTime,
  status: wireStatus,
  status_reason_code: z.enum(subscribeReasons).optional(),
  status_reason_message: z.string().max(999).optional(),
  subscriptions: z
    .array(
      z.strictObject({
        code: wireId,
        status: subscriptionStatus,
        timestamp: wireTime,
        reg_event_type: z.enum(eventTypes),
        notify_record_type: z.string(),
      }),
    )
    .optional(),
  locale: wireLocale,
})
export type SubscribeResult = z.infer<typeof subscribeResult>

export const subscribeReply = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: z.strictObject({
    transaction_id: incomingId,
    correlation_id: wireId,
    subscribe_response: z.array(subscribeResult),
  }),
})

/** Asks not to be told any more. */
export const incomingUnsubscribe = z.object({
  signature: blankOr(z.string()),
  header: incomingHeader,
  message: z.object({
    transaction_id: incomingId,
    timestamp: wireTime,
    subscription_codes: z.array(wireId).min(1).max(100),
  }),
})
export type IncomingUnsubscribe = z.infer<typeof incomingUnsubscribe>

export const unsubscribeReply = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: z.strictObject({
    transaction_id: incomingId,
    correlation_id: wireId,
    timestamp: wireTime,
    status: wireStatus,
    status_reason_code: z.enum(unsubscribeReasons).optional(),
    status_reason_message: z.string().max(999).optional(),
    subscription_status: z.array(z.strictObject({ code: wireId, status: subscriptionStatus })),
  }),
})

/** Tells a subscriber of events; here the standard has one record and not a list. */
export const notification = z.strictObject({
  signature: wireSignature,
  header: replyHeader,
  message: z.strictObject({
    transaction_id: wireId,
    notify_event: z
      .array(
        z.strictObject({
          reference_id: wireId,
          timestamp: wireTime,
          data: z.strictObject({
            version: z.string(),
            reg_type: z.string(),
            reg_event_type: z.enum(eventTypes),
            reg_record_type: z.string(),
            reg_records: z.looseObject({}),
          }),
          locale: wireLocale,
        }),
      )
      .min(1),
  }),
})
