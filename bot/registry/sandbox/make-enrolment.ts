import type {
  Application,
  ApplicationStage,
  Enrolment,
  EnrolmentState,
  Payment,
} from '../../../schemas/person-status.ts'
import { describePayments } from '../describe-payments.ts'
import { addDays, daysBetween } from './days.ts'
import type { EnrolmentPlan } from './enrolment-plan.ts'

/** Days between two payments of an invented person. */
const RHYTHM = 30
const MOST_EARLIER = 11
/** Days from an application to the enrolment that came of it. */
const WAIT = 45

/** An enrolment as its plan has it, seen from a day. */
export function makeEnrolment(plan: EnrolmentPlan, today: string): Enrolment {
  const since = plan.past?.since ?? addDays(today, -plan.sinceDaysAgo)
  const planned = plan.payments.map(({ inDays, ...rest }): Payment => {
    return { date: addDays(today, inDays), ...rest }
  })
  const past = plan.past?.paid.map((date): Payment => ({ date, state: 'paid' })) ?? []
  const steps = stepsOf(plan, since, today)
  return {
    programme: plan.programme,
    name: plan.name,
    status: plan.status,
    since,
    ...describePayments([...past, ...earlier(planned, since), ...planned]),
    application: { steps },
  }
}

/** What was paid before, in the same rhythm back to the day of enrolment. */
function earlier(planned: readonly Payment[], since: string): Payment[] {
  const first = planned.find((payment) => payment.state === 'paid')
  if (!first) return []
  const count = Math.floor(daysBetween(since, first.date) / RHYTHM)
  return Array.from({ length: Math.min(Math.max(count, 0), MOST_EARLIER) }, (_, i) => {
    return { ...first, date: addDays(first.date, -RHYTHM * (i + 1)) }
  })
}

/** Stages of what did not, or did not yet, lead to an enrolment. */
const UNDER_WAY: Partial<Record<EnrolmentState, readonly ApplicationStage[]>> = {
  applied: ['received'],
  assessing: ['received', 'documents', 'interview'],
  waiting: ['received', 'documents', 'decision'],
  refused: ['received', 'documents', 'interview', 'refused'],
}
const ACCEPTED: readonly ApplicationStage[] = ['received', 'documents', 'accepted']

/** The stages behind an enrolment: up to today for an application, else up to its first day. */
function stepsOf(
  { status, stages: own }: EnrolmentPlan,
  since: string,
  today: string,
): Application['steps'] {
  const stages = own ?? UNDER_WAY[status] ?? ACCEPTED
  const from = UNDER_WAY[status] ? since : addDays(since, -WAIT)
  const days = UNDER_WAY[status] ? daysBetween(since, today) * 0.8 : WAIT
  return stages.map((stage, i) => ({
    stage,
    date: addDays(from, i === 0 ? 0 : Math.floor((days * i) / (stages.length - 1))),
  }))
}
