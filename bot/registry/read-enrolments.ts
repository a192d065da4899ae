import { day } from '../../schemas/dates.ts'
import type { Enrolment, EnrolmentState, Payment } from '../../schemas/person-status.ts'
import {
  enrolmentCodes,
  incomingBeneficiary,
  paymentStates,
  type IncomingBeneficiary,
} from '../../schemas/registry/beneficiary.ts'

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
        ...lastAndNext(payments),
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

/** The newest payment that was tried and the first one still to come. */
function lastAndNext(payments: Payment[]): Pick<Enrolment, 'lastPayment' | 'nextPayment'> {
  const inOrder = [...payments].sort((a, b) => (a.date < b.date ? -1 : 1))
  const lastPayment = inOrder.findLast((payment) => payment.state !== 'due')
  const nextPayment = inOrder.find((payment) => payment.state === 'due')
  return { ...(lastPayment && { lastPayment }), ...(nextPayment && { nextPayment }) }
}
