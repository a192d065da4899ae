import * as z from 'zod'
import { instant } from '../dates.ts'
import { caseAuthorRole, caseState } from './case-states.ts'

/**
 * Body of `POST /hooks/registry`: something happened to a case. It holds nothing of a person;
 * what is new is fetched with the right to see it.
 */
export const caseNotice = z.strictObject({
  /** Of this notice: a repetition carries the same. */
  id: z.uuid(),
  at: instant,
  case_id: z.uuid(),
  reference: z.string(),
  kind: z.enum(['received', 'changed', 'message', 'overdue', 'attachment']),
  status: caseState,
  /** Whose doing it was: nobody needs to be told of their own. */
  by: caseAuthorRole,
})
export type CaseNotice = z.infer<typeof caseNotice>
