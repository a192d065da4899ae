import type { Enrolment, Payment } from '../../../../schemas/person-status.ts'
import { describePayments } from '../../describe-payments.ts'
import { addDays } from '../days.ts'
import type { Random } from '../random.ts'

/** Days from one payment to the next. */
const RHYTHM = 30
/** One payment in so many does not arrive. */
const FAILS = 12
/** Payments kept with an enrolment; older ones are in no answer either. */
const MOST = 24

/** Benefits that are paid once. */
const ONCE: ReadonlySet<string> = new Set([
  'family-package.delivery',
  'nssf-pension.lump',
  'public-servants.pension-short',
])

/**
 * An enrolment whose due payments are made up to a day, and whose next one is due after it. Only
 * the active are paid; what failed is tried again with the next payment.
 */
export function livePayments(enrolment: Enrolment, to: string, random: Random): Enrolment {
  const { payments = [], status, programme } = enrolment
  const newest = payments.at(-1)
  if (!newest || status !== 'active') return enrolment
  const made = payments.map((payment): Payment =>
    payment.state === 'due' && payment.date <= to
      ? { ...payment, state: random() < 1 / FAILS ? 'failed' : 'paid' }
      : payment,
  )
  const once = ONCE.has(programme)
  for (let last = made.at(-1); last && last.state !== 'due' && !once; last = made.at(-1)) {
    const date = addDays(last.date, RHYTHM)
    const tried = random() < 1 / FAILS ? 'failed' : 'paid'
    made.push({ ...last, date, state: date <= to ? tried : 'due' })
  }
  return { ...enrolment, ...describePayments(made.slice(-MOST)) }
}

/** The payments of who is enrolled on a day: the first is due a little later. */
export const firstPayment = (on: string, amount?: number): ReturnType<typeof describePayments> =>
  describePayments([
    { date: addDays(on, 14), state: 'due', ...(amount !== undefined && { amount }) },
  ])

/** What was due and now never comes, because the enrolment has ended. */
export const endPayments = (enrolment: Enrolment): Enrolment => {
  const { nextPayment: _, payments = [], ...rest } = enrolment
  return { ...rest, ...describePayments(payments.filter(({ state }) => state !== 'due')) }
}
