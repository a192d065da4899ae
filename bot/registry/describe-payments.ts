import type { Enrolment, Payment } from '../../schemas/person-status.ts'

type Payments = Pick<Enrolment, 'lastPayment' | 'nextPayment' | 'payments'>

/** All payments in order of time, the newest that was tried and the first one still to come. */
export function describePayments(payments: readonly Payment[]): Payments {
  const inOrder = [...payments].sort((a, b) => (a.date < b.date ? -1 : 1))
  const lastPayment = inOrder.findLast((payment) => payment.state !== 'due')
  const nextPayment = inOrder.find((payment) => payment.state === 'due')
  return {
    ...(lastPayment && { lastPayment }),
    ...(nextPayment && { nextPayment }),
    ...(inOrder.length > 0 && { payments: inOrder }),
  }
}
