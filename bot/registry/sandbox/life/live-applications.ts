import type { ApplicationStage, Enrolment } from '../../../../schemas/person-status.ts'
import { addDays } from '../days.ts'
import { seedOf } from '../random.ts'
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
  refused: 'refused',
} as const satisfies Record<ApplicationStage, Enrolment['status']>

const isUnderWay = ({ status }: Enrolment): boolean =>
  status === 'applied' || status === 'assessing' || status === 'waiting'

/** Programmes and rules that pay who is accepted. */
const PAYS =
  /^(family-package|nssf-pension|veterans|tvet|public-servants\.pension|nssf-work\.(maternity|pregnancy-allowance))(\W|$)/

/** One application in so many is refused when it is decided. */
const REFUSED = 4

/**
 * An application that has gone on as far as it does up to a day, until it is an enrolment or was
 * refused. What is decided follows from the person's number and the programme alone.
 */
export function liveApplication(enrolment: Enrolment, spid: string, to: string): Enrolment {
  const steps = [...(enrolment.application?.steps ?? [])]
  let last = steps.at(-1)
  if (!last || !isUnderWay(enrolment)) return enrolment
  const { programme } = enrolment
  const refused = seedOf(`${spid} ${programme}`) % REFUSED === 0
  for (let next = NEXT[last.stage]; next && addDays(last.date, STEP) <= to; next = NEXT[next]) {
    const stage = next === 'accepted' && refused ? 'refused' : next
    last = { stage, date: addDays(last.date, STEP) }
    steps.push(last)
  }
  const { stage, date } = last
  const lived = { ...enrolment, status: STATES[stage], application: { steps } }
  if (stage !== 'accepted') return lived
  return { ...lived, since: date, ...(PAYS.test(programme) && firstPayment(date)) }
}
