import * as z from 'zod'
import { slaStatus } from '../../../../schemas/cases/case-record.ts'
import { caseState, sensitivity } from '../../../../schemas/cases/case-states.ts'
import type { Officer } from '../../../../schemas/cases/officer.ts'
import { placeCode } from '../../../../schemas/ids.ts'
import type { CaseCondition } from './case-condition.ts'

/** What `GET /cases` is narrowed to, as its address says. */
export const caseQuery = z.strictObject({
  id: z.uuid().optional(),
  status: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(caseState))
    .optional(),
  category: z.string().optional(),
  place: placeCode.optional(),
  sensitivity: sensitivity.optional(),
  sla: slaStatus.optional(),
  assigned_to: z.string().optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional(),
})
type CaseQuery = z.infer<typeof caseQuery>

/** The cases that a query leaves to an officer. */
export const toCondition = (
  { assigned_to, sla, page: _, ...same }: CaseQuery,
  visibleTo: Officer,
  now: Date,
): CaseCondition => ({
  ...same,
  visibleTo,
  assignedTo: assigned_to,
  ...(sla && { sla: { is: sla, now } }),
})
