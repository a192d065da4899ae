import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import { liesWithin } from './routing.ts'

/**
 * Whether a case is there for an officer. Sensitive ones are not for common officers. Nobody of an
 * office complained about, or of an office below it, sees the case, whatever the role; nor does
 * who decided what is appealed against. An office sees its own area, the national one everything.
 */
export function maySee(entry: CaseRecord, { code, role, office }: Officer): boolean {
  if (role === 'officer' && entry.sensitivity !== 'standard') return false
  if (entry.excluded_officers.includes(code)) return false
  if (office === undefined) return true
  if (entry.excluded_offices.some((excluded) => liesWithin(office, excluded))) return false
  return entry.office !== undefined && liesWithin(entry.office, office)
}

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
