import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { GrievanceSubmission } from '../../schemas/cases/case-submission.ts'
import type { Ctx } from '../context.ts'
import type { FlowAnswers } from '../engine/step-flow.ts'

/** What a complaint says, without the ids and the time that its confirmation adds. */
export type GrievanceDetails = Pick<
  GrievanceSubmission,
  | 'channel'
  | 'anonymous'
  | 'preferred_language'
  | 'category'
  | 'programme'
  | 'description'
  | 'incident_location'
>

/** The complaint that the answers of the flow describe. Without a clear "no" it is anonymous. */
export function detailsOf(ctx: Ctx, answers: FlowAnswers): GrievanceDetails {
  const given = (id: string) => (answers[id] === UNKNOWN ? undefined : answers[id])
  const programme = ctx.deps.content.programmes.find((p) => p.id === answers.programme)?.id
  const description = given('what')
  const place = given('place')
  return {
    channel: ctx.deps.practice === 'framed' ? 'web' : 'telegram',
    anonymous: answers.anonymous !== 'no',
    preferred_language: ctx.lang,
    category: categoryOf(ctx, given('category')),
    ...(programme !== undefined && { programme }),
    ...(description !== undefined && { description }),
    ...(place !== undefined && { incident_location: place }),
  }
}

/** The registry's code of a category; an option's id is too short for one of them. */
const categoryOf = (ctx: Ctx, option = 'other'): GrievanceDetails['category'] =>
  ctx.deps.content.cases.categories.find((known) => known.option === option)?.code ?? 'other'
