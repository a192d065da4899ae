import type { ApplicationStage, EnrolmentState, Payment } from '../../../schemas/person-status.ts'
import type { LocalText } from '../../../schemas/text.ts'

/** One enrolment of an invented person, relative to the day on which the sandbox runs. */
export interface EnrolmentPlan {
  /** Our programme or rule id. */
  programme: string
  /** Name in the registry's answers. */
  name: LocalText
  status: EnrolmentState
  sinceDaysAgo: number
  /** Days from today (negative: before), and riel where a source publishes the amount. */
  payments: readonly { inDays: number; amount?: number; state: Payment['state'] }[]
  /** Stages of its application, where they are not the usual ones of its status. */
  stages?: readonly ApplicationStage[]
  /**
   * Days of a programme that is over: they stay where they were, while everything else moves with
   * today.
   */
  past?: { since: string; paid: readonly string[] }
  situation: LocalText
}
