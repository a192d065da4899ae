import * as z from 'zod'
import { clockStands } from '../../../../schemas/cases/case-machine.ts'
import { slaStatus, type CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { caseState, openStates, sensitivity } from '../../../../schemas/cases/case-states.ts'
import { placeCode } from '../../../../schemas/ids.ts'
import { categoryOf, placeOf, slaOf } from './case-views.ts'
import { liesWithin } from './routing.ts'

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
export type CaseQuery = z.infer<typeof caseQuery>

/** The cases that a query leaves, the most urgent first. */
export function listCases(
  cases: readonly CaseRecord[],
  query: CaseQuery,
  now: Date,
): readonly CaseRecord[] {
  return cases.filter((entry) => fits(entry, query, now)).sort(byUrgency(now))
}

function fits(entry: CaseRecord, query: CaseQuery, now: Date): boolean {
  const is = (wanted: string | undefined, found: string | undefined) =>
    wanted === undefined || wanted === found
  const place = placeOf(entry)
  return (
    (query.status?.includes(entry.status) ?? true) &&
    is(query.id, entry.submission.id) &&
    is(query.category, categoryOf(entry)) &&
    is(query.sensitivity, entry.sensitivity) &&
    is(query.assigned_to, entry.assigned_to) &&
    is(query.sla, slaOf(entry, now)) &&
    (query.place === undefined || (place !== undefined && liesWithin(place, query.place)))
  )
}

/**
 * Those that ended come last, those that wait for the complainant before them; first come the
 * highly sensitive, then what is due first. Ended ones: newest first.
 */
const byUrgency =
  (now: Date) =>
  (a: CaseRecord, b: CaseRecord): number => {
    const rank = ({ status, sensitivity: level }: CaseRecord): number => {
      if (!openStates.has(status)) return 3
      if (clockStands(status)) return 2
      return level === 'highly_sensitive' ? 0 : 1
    }
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    const left = (entry: CaseRecord) => Date.parse(entry.due_resolve) - now.getTime()
    return rank(a) === 3 ? Date.parse(b.received_at) - Date.parse(a.received_at) : left(a) - left(b)
  }
