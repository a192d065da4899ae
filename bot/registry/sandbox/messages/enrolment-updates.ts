import * as z from 'zod'
import type { Enrolment } from '../../../../schemas/person-status.ts'
import {
  incomingUpdates,
  type EnrolledResult,
  type IncomingUpdates,
} from '../../../../schemas/registry/enrolled.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { readEnrolments } from '../../read-enrolments.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import { toBeneficiary } from '../records.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { bareAndEnveloped } from './enrolled.ts'
import type { OpenMessage } from './open-message.ts'
import type { Operation } from './operation.ts'
import type { OnEnrolment } from './registry-events.ts'
import { replyHeader } from './reply-header.ts'
import { withEnvelope } from './with-envelope.ts'

interface Deps {
  people: PeopleStore
  open: OpenMessage
  onEnrolment: OnEnrolment
  now: () => Date
  newId: () => string
}

const identified = z.object({
  member: z.object({
    member_identifier: z.array(
      z.object({ identifier_type: z.string(), identifier_value: z.string() }),
    ),
  }),
})

/** Takes enrolments from the systems that manage programmes, each person's by itself. */
export function createEnrolmentUpdates(deps: Deps): Operation {
  const { open, now, newId } = deps
  return (raw, caller) => {
    const missing = { caller, action: 'notify' as const, field: 'enrolled_updates' }
    const opened = open<IncomingUpdates>(
      withEnvelope(raw, { ...missing, now: now(), id: newId() }),
      caller,
      { schema: incomingUpdates, action: 'notify', orAction: 'register' },
    )
    if (opened.kind === 'error') return opened
    const { body, rejection } = opened
    const { transaction_id, enrolled_updates } = body.message
    const transaction = { type: 'receipt' as const, id: transaction_id, references: [] }
    return {
      kind: 'accepted',
      transaction,
      answer: async (correlationId) => {
        const records = rejection ? [] : enrolled_updates.beneficiaries
        const taken: (object[] | string)[] = []
        // One after the other: several may be about one person.
        for (const record of records) taken.push(await takeRecord(record, deps))
        const results = taken.map((one, i): EnrolledResult => {
          const common = { reference_id: String(i + 1), timestamp: toWireTime(now()) }
          return typeof one === 'string'
            ? { ...common, status: 'rjct', status_reason_message: one }
            : { ...common, status: 'succ' }
        })
        const head = replyHeader({
          action: 'notify',
          receiver: body.header.sender_id,
          status: results.some((result) => result.status === 'succ') ? 'succ' : 'rjct',
          total: results.length,
          rejection,
          id: newId(),
          now: now(),
        })
        const content = {
          transaction_id,
          correlation_id: correlationId,
          enrolled_response: results,
        }
        const beneficiaries = taken.flatMap((one) => (typeof one === 'string' ? [] : one))
        return {
          envelope: bareAndEnveloped(head, content),
          txnStatus: { transaction_id, receipt_information: { beneficiaries } },
        }
      },
    }
  }
}

/** The records as they are now, or why nothing was taken. */
async function takeRecord(
  record: unknown,
  { people, onEnrolment }: Deps,
): Promise<object[] | string> {
  const person = await findPerson(record, people)
  if (!person) return 'no member_identifier of a person in this registry'
  const stated = readEnrolments([record], person.spid)
  if (stated.length === 0) return 'no programme with a known state and a day of enrolment'
  const enrolments = [...person.enrolments]
  const events: (() => void)[] = []
  for (const enrolment of stated) {
    const at = enrolments.findIndex((other) => other.programme === enrolment.programme)
    const known = enrolments[at]
    if (!known) enrolments.push(enrolment)
    else enrolments[at] = { ...known, ...enrolment }
    const event = eventOf(known, enrolment)
    if (event)
      events.push(() => {
        onEnrolment(event, person, enrolment)
      })
  }
  await people.put([{ ...person, enrolments }])
  for (const tell of events) tell()
  return stated.map((enrolment) => toBeneficiary(person, enrolment, 'en'))
}

function eventOf(
  known: Enrolment | undefined,
  stated: Enrolment,
): Parameters<OnEnrolment>[0] | undefined {
  if (!known) return 'enrollement'
  return known.status === stated.status ? undefined : 'enrollement_status_change'
}

async function findPerson(
  record: unknown,
  people: PeopleStore,
): Promise<SyntheticPerson | undefined> {
  const identifiers = identified.safeParse(record).data?.member.member_identifier ?? []
  for (const { identifier_type: type, identifier_value: value } of identifiers) {
    const found = await (type === 'SPID' ? people.withSpid(value) : people.withUin(value))
    if (found) return found
  }
  return undefined
}
