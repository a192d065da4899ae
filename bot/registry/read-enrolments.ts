import { day } from '../../schemas/dates.ts'
import {
  applicationStages,
  type Application,
  type Enrolment,
  type EnrolmentState,
  type Payment,
} from '../../schemas/person-status.ts'
import {
  APPLICATION_STAGE,
  enrolmentCodes,
  incomingBeneficiary,
  paymentStates,
  type IncomingBeneficiary,
} from '../../schemas/registry/beneficiary.ts'
import { describePayments } from './describe-payments.ts'
import { readAttributes } from './read-attribute.ts'

const states = new Map<string, EnrolmentState>(
  (Object.entries(enrolmentCodes) as [EnrolmentState, string][]).flatMap(([state, code]) => [
    [code.toLowerCase(), state],
    [state, state],
  ]),
)

/**
 * The enrolments in beneficiary records, in their order. A record that names another person's
 * SPID is left out whatever the registry meant, and so is one whose state or date we cannot read:
 * better nothing than a wrong statement.
 */
export function readEnrolments(records: readonly unknown[], spid: string): Enrolment[] {
  return records.flatMap((record) => {
    const parsed = incomingBeneficiary.safeParse(record).data
    return parsed && isAbout(parsed, spid) ? readProgrammes(parsed) : []
  })
}

function isAbout({ member }: IncomingBeneficiary, spid: string): boolean {
  const named = (member?.member_identifier ?? []).filter((id) => id.identifier_type === 'SPID')
  return named.every((id) => id.identifier_value === spid)
}

function readProgrammes(record: IncomingBeneficiary): Enrolment[] {
  const programmes = record.programme_identifier ?? record.member?.programme_identifier ?? []
  return programmes.flatMap((entry) => {
    const { programme_identifier: programme, programme_name: name } = entry.programme ?? entry
    const status = readState(entry) ?? readState(record)
    const since = readDay(entry.enrollment_date ?? entry.enrolment_date) ?? readSince(record)
    if (programme === undefined || status === undefined || since === undefined) return []
    const payments = (entry.benefits ?? record.benefits ?? []).flatMap(readPayment)
    return [
      {
        programme,
        // A registry names a programme in one language; both readers see that name.
        ...(name !== undefined && { name: { km: name, en: name } }),
        status,
        since,
        ...describePayments(payments),
        ...readApplication(entry.additional_attributes ?? record.additional_attributes),
      },
    ]
  })
}

type Stated = Pick<IncomingBeneficiary, 'enrollment_status' | 'enrolment_status'>
const readState = (from: Stated): EnrolmentState | undefined =>
  states.get(String(from.enrollment_status ?? from.enrolment_status ?? '').toLowerCase())

const readSince = (record: IncomingBeneficiary): string | undefined =>
  readDay(record.enrollment_date ?? record.enrolment_date)

/** The calendar day as the registry writes it, in its own time zone. */
const readDay = (text: string | undefined): string | undefined =>
  day.safeParse(text?.slice(0, 10)).data

type IncomingBenefit = NonNullable<IncomingBeneficiary['benefits']>[number]

/** A payment, where its state is stated; a date alone does not say that money arrived. */
function readPayment(benefit: IncomingBenefit): Payment[] {
  const date = readDay(benefit.benefit_date)
  const state = paymentStates.find((known) => known === benefit.payment_status)
  const amount = /^KHR ?(\d+(\.\d+)?)$/.exec(String(benefit.benefit_value ?? ''))?.[1]
  if (date === undefined || state === undefined) return []
  return [{ date, state, ...(amount !== undefined && { amount: Number(amount) }) }]
}

/** The stages of an application, oldest first; nothing where none is stated. */
function readApplication(
  attributes: IncomingBeneficiary['additional_attributes'],
): Pick<Enrolment, 'application'> {
  const steps = readAttributes(attributes).flatMap(([key, value]): Application['steps'] => {
    const stage = applicationStages.find((known) => key === APPLICATION_STAGE + known)
    const date = readDay(value)
    return stage && date !== undefined ? [{ stage, date }] : []
  })
  const order = applicationStages
  const inOrder = [...steps].sort(
    (a, b) => a.date.localeCompare(b.date) || order.indexOf(a.stage) - order.indexOf(b.stage),
  )
  return inOrder.length > 0 ? { application: { steps: inOrder } } : {}
}
