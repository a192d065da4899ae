import { DCI_VERSION, regType, toWireTime } from '../../../../schemas/registry/wire.ts'
import { proposedProfile } from '../../profile.ts'
import { fulfils } from '../query/condition.ts'
import { toBeneficiary } from '../records.ts'
import type { Deliveries } from './deliveries.ts'
import type { OnEnrolment } from './enrolment-updates.ts'
import { replyHeader } from './reply-header.ts'
import type { SubscriptionBook } from './subscription-book.ts'

interface Deps {
  subscriptions: SubscriptionBook
  deliveries: Deliveries | undefined
  now: () => Date
  newId: () => string
}

/** Tells subscribers of enrolments that their filter asks for. */
export function createNotify({ subscriptions, deliveries, now, newId }: Deps): OnEnrolment {
  return (event, person, enrolment) => {
    const time = now().getTime()
    const today = now().toISOString().slice(0, 10)
    for (const { url, signed, ...subscription } of subscriptions.list()) {
      const due = subscription.active && subscription.from <= time && time <= subscription.until
      if (!due || subscription.event !== event || url === undefined) continue
      if (!fulfils({ person, enrolment }, subscription.condition, today)) continue
      const head = replyHeader({
        action: 'notify',
        receiver: subscription.caller,
        status: 'succ',
        total: 1,
        id: newId(),
        now: now(),
      })
      const data = {
        version: DCI_VERSION,
        reg_type: regType.ibr,
        reg_event_type: event,
        reg_record_type: 'Beneficiary',
        reg_records: toBeneficiary(person, enrolment, 'km'),
      }
      const told = { reference_id: subscription.code, timestamp: toWireTime(now()), data }
      const notify_event = [{ ...told, locale: proposedProfile.locale }]
      const message = { transaction_id: newId(), notify_event }
      deliveries?.send(url, { header: head, message }, signed)
    }
  }
}
