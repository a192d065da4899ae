import type { EventType } from '../../../../schemas/registry/subscription.ts'
import type { SignatureScheme } from '../../signing/scheme.ts'
import type { Condition } from '../query/condition.ts'

/** A wish to be told of events. */
export interface Subscription {
  code: string
  caller: string
  event: EventType
  recordType: string
  /** What the filter asks, and the filter as it came, to know it again. */
  condition: Condition
  filter: string
  /** Where notifications go; undefined where the subscriber has no address. */
  url: string | undefined
  /** How its message was signed, and how notifications are. */
  signed: SignatureScheme | undefined
  /** Milliseconds since 1970 between which it holds. */
  from: number
  until: number
  active: boolean
}

const MOST_SUBSCRIPTIONS = 1000

/** All subscriptions; ended ones are kept, so that ending one twice can be told. */
export function createSubscriptionBook() {
  const byCode = new Map<string, Subscription>()
  return {
    /** False when there are too many. */
    add(subscription: Subscription): boolean {
      if (byCode.size >= MOST_SUBSCRIPTIONS) return false
      byCode.set(subscription.code, subscription)
      return true
    },
    find: (code: string): Subscription | undefined => byCode.get(code),
    list: (): readonly Subscription[] => [...byCode.values()],
  }
}
export type SubscriptionBook = ReturnType<typeof createSubscriptionBook>
