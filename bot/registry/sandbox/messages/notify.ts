import type { EventType } from '../../../../schemas/registry/subscription.ts'
import { DCI_VERSION, regType, toWireTime } from '../../../../schemas/registry/wire.ts'
import { proposedProfile } from '../../profile.ts'
import { dayOf } from '../days.ts'
import { fulfils } from '../query/condition.ts'
import type { Row } from '../query/row.ts'
import { toBeneficiary, toGroup, toMember } from '../records.ts'
import type { Deliveries } from './deliveries.ts'
import type { RegistryEvents } from './registry-events.ts'
import { replyHeader } from './reply-header.ts'
import type { Subscription, SubscriptionBook } from './subscription-book.ts'

interface Deps {
  subscriptions: SubscriptionBook
  deliveries: Deliveries | undefined
  now: () => Date
  newId: () => string
}

/** What there is to tell of an event. */
interface News {
  regType: string
  /** Whoever asks for one of these asks for the news. */
  about: readonly Row[]
  /** The type of record and the record, by the type that was subscribed to. */
  record: (wanted: string) => { type: string; record: object }
}

/** Tells subscribers of the events that their filter asks for. */
export function createNotify(deps: Deps): RegistryEvents {
  const { subscriptions, now } = deps

  function tell(event: EventType, news: News): void {
    const time = now().getTime()
    for (const subscription of subscriptions.list()) {
      const due = subscription.active && subscription.from <= time && time <= subscription.until
      if (!due || subscription.event !== event) continue
      const asked = news.about.some((row) => fulfils(row, subscription.condition, dayOf(now())))
      if (asked) send(event, news, subscription, deps)
    }
  }

  return {
    onEnrolment(event, person, enrolment) {
      tell(event, {
        regType: regType.ibr,
        about: [{ person, enrolment }],
        record: () => ({ type: 'Beneficiary', record: toBeneficiary(person, enrolment, 'km') }),
      })
    },
    onNewMember(person, members) {
      const record: News['record'] = (wanted) =>
        wanted === 'Group'
          ? { type: 'Group', record: toGroup(person, 'km', now()) }
          : { type: 'Member', record: toMember(person, 'km', now()) }
      const news = { regType: regType.social, record }
      tell('REGISTER', { ...news, about: [{ person }] })
      // Who follows a household names one of those whom the registry knew before.
      tell('NewHouseHoldMember', { ...news, about: members.map((member) => ({ person: member })) })
    },
  }
}

function send(
  event: EventType,
  { regType: reg_type, record }: News,
  { caller, code, recordType, signed, url }: Subscription,
  { deliveries, now, newId }: Deps,
): void {
  if (url === undefined) return
  const head = replyHeader({
    action: 'notify',
    receiver: caller,
    status: 'succ',
    total: 1,
    id: newId(),
    now: now(),
  })
  const told = record(recordType)
  const data = {
    version: DCI_VERSION,
    reg_type,
    reg_event_type: event,
    reg_record_type: told.type,
    reg_records: told.record,
  }
  const notify_event = [
    { reference_id: code, timestamp: toWireTime(now()), data, locale: proposedProfile.locale },
  ]
  const message = { transaction_id: newId(), notify_event }
  deliveries?.send(url, { header: head, message }, signed)
}
