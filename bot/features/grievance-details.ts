import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { GrievanceSubmission } from '../../schemas/cases/case-submission.ts'
import type { CaseCategory } from '../../schemas/cases/case-category.ts'
import type { Ctx } from '../context.ts'
import type { FlowAnswers } from '../engine/step-flow.ts'
import { categoryOf } from './filing-steps.ts'
import { commonDetails } from './case-common.ts'

/** What a complaint says, without the ids and the time that its confirmation adds. */
export type GrievanceDetails = Omit<
  GrievanceSubmission,
  'id' | 'reference' | 'aliases' | 'token_hash' | 'created_at'
>

/** The complaint that the answers of the flow describe. Without a clear "no" it is anonymous. */
export function detailsOf(ctx: Ctx, answers: FlowAnswers): GrievanceDetails {
  const given = (id: string) => (answers[id] === UNKNOWN ? undefined : answers[id])
  const category = categoryOf(ctx, given('category'))
  const subcategory = category?.subcategories.find(({ option }) => option === given('sub'))?.code
  const programme = ctx.deps.content.programmes.find((p) => p.id === answers.programme)?.id
  const description = given('what')
  const place = given('place')
  // A person in need who agreed to a record may be written to only where they said that it is safe.
  const recorded = answers.safe !== undefined
  const known = recorded ? answers.safe === 'yes' : answers.who === 'me'
  return {
    ...commonDetails(ctx),
    kind: 'grievance',
    anonymous: !known || ctx.session.helping !== undefined,
    category: category?.code ?? 'other',
    ...(subcategory !== undefined && { subcategory }),
    ...(programme !== undefined && { programme }),
    ...(description !== undefined && { description }),
    ...(place !== undefined && { incident_location: place }),
    ...(answers.place !== undefined && pointOf(ctx)),
    excluded_offices: category && place !== undefined ? officesToExclude(category, place) : [],
    ...(recorded && { safe_to_contact: known }),
  }
}

/** Digits of a commune's code. */
const COMMUNE = 6

/**
 * Offices that must not see a complaint: that of the commune where it happened. A wider place is
 * an office concerned only where the complaint is about an office.
 */
const officesToExclude = (category: CaseCategory, place: string): string[] =>
  category.excludesOffice && (category.form === 'confidential' || place.length >= COMMUNE)
    ? [place.slice(0, COMMUNE)]
    : []

/** The shared location, which was rounded when it came. */
function pointOf(ctx: Ctx): Pick<GrievanceDetails, 'incident_point'> {
  const [latitude, longitude] = (ctx.session.answers.point ?? '').split(',').map(Number)
  return latitude === undefined || longitude === undefined
    ? {}
    : { incident_point: { latitude, longitude } }
}
