import type {
  CaseSubmission,
  GrievanceSubmission,
  RequestSubmission,
} from '../../schemas/cases/case-submission.ts'
import type { Ctx } from '../context.ts'

/** What every case from this chat says of itself: its door, its language, who hands it in. */
export function commonDetails(
  ctx: Ctx,
): Pick<CaseSubmission, 'channel' | 'preferred_language' | 'submitted_by'> {
  const { helping } = ctx.session
  return {
    channel: ctx.deps.practice === 'framed' ? 'web' : 'telegram',
    preferred_language: ctx.lang,
    submitted_by: helping
      ? { kind: 'helper', role: helping.role, consent_at: helping.consent_at }
      : { kind: 'self' },
  }
}

/** Whether nobody may be written to in this chat about a case. */
export const isUnlinked = (
  body:
    | Pick<RequestSubmission, 'kind' | 'submitted_by'>
    | Pick<GrievanceSubmission, 'kind' | 'submitted_by' | 'anonymous'>,
): boolean => body.submitted_by.kind === 'helper' || (body.kind === 'grievance' && body.anonymous)
