import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'

const HIDDEN = '0'.repeat(64)

/**
 * The case as officers get it: without the proof by which the person could be impersonated, and
 * without what the follow-up token could be recognised by.
 */
export const forOfficers = (entry: CaseRecord): CaseRecord => {
  const { submission } = entry
  return {
    ...entry,
    submission:
      submission.kind === 'request'
        ? { ...submission, token_hash: HIDDEN, verification: 'checked' }
        : { ...submission, token_hash: HIDDEN },
  }
}
