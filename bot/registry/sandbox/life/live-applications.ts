import type { ApplicationStage, Enrolment } from '../../../../schemas/person-status.ts'
import { addDays } from '../days.ts'
import { firstPayment } from './live-payments.ts'

/** Days that an application stays at a stage, and what comes then. */
const STEP = 25
const NEXT: Partial<Record<ApplicationStage, ApplicationStage>> = {
  received: 'documents',
  documents: 'interview',
  interview: 'decision',
  decision: 'accepted',
}
/** What an enrolment is called while its application is at a stage. */
const STATES = {
  received: 'applied',
  documents: 'assessing',
  interview: 'assessing',
  decision: 'waiting',
  accepted: 'active',
} as const satisfies Partial<Record<ApplicationStage, Enrolment['status']>>

const isUnderWay = ({ status }: Enrolment): boolean =>
  status === 'applied' || status === 'assessing' || status === 'waiting'

/** Programmes that pay who is accepted. */
const PAYS = /^(family-package|nssf-pension|public-servants|veterans)(\.|$)/

/** An application that has gone on as far as it does up to a day, until it is an enrolment. */
export function liveApplication(enrolment: Enrolment, to: string): Enrolment {
  const steps = [...(enrolment.application?.steps ?? [])]
  let last = steps.at(-1)
  if (!last || !isUnderWay(enrolment)) return enrolment
  for (let next = NEXT[last.stage]; next && addDays(last.date, STEP) <= to; next = NEXT[next]) {
    last = { stage: next, date: addDays(last.date, STEP) }
    steps.push(last)
  }
  const { stage, date } = last
  if (stage === 'refused') return enrolment
  const lived = { ...enrolment, status: STATES[stage], application: { steps } }
  if (stage !== 'accepted') return lived
  return { ...lived, since: date, ...(PAYS.test(enrolment.programme) && firstPayment(date)) }
}
