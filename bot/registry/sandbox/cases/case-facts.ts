import { clockStands } from '../../../../schemas/cases/case-machine.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { openStates } from '../../../../schemas/cases/case-states.ts'
import { categoryOf, placeOf } from './case-subject.ts'
import { subtractWorkingTime, workingTimeBetween } from '../../working-time.ts'

const PROVINCE = 2

/** What can be asked of a case, none of it a word of anybody. Times are milliseconds since 1970. */
export interface CaseFacts extends Pick<
  CaseRecord,
  'status' | 'sensitivity' | 'office' | 'assigned_to' | 'excluded_offices' | 'excluded_officers'
> {
  category: string
  place: string | undefined
  /** Empty where the place is not known. */
  province: string
  received: number
  /** When it was decided; and when it was decided or closed, for its clock. */
  resolved: number | undefined
  ended: number | undefined
  dueAcknowledge: number
  dueResolve: number
  /** After this moment it is at risk: under a quarter of its working time is left. */
  riskFrom: number
  /** Whether what was decided has still to be done. */
  toFulfil: boolean
  /** Place in the officers' list, with the smaller number first; then by `urgency`. */
  rank: number
  urgency: number
}

/** What can be asked of this case. */
export function factsOf(entry: CaseRecord): CaseFacts {
  const { status, sensitivity, office, assigned_to, excluded_offices, excluded_officers } = entry
  const [received, dueResolve] = [Date.parse(entry.received_at), Date.parse(entry.due_resolve)]
  const place = placeOf(entry)
  const all = workingTimeBetween(new Date(received), new Date(dueResolve))
  const rank = rankOf(entry)
  return {
    ...{ status, sensitivity, office, assigned_to, excluded_offices, excluded_officers },
    category: categoryOf(entry),
    place,
    province: place?.slice(0, PROVINCE) ?? '',
    received,
    resolved: timeOf(entry.resolved_at),
    ended: timeOf(entry.resolved_at ?? entry.closed_at),
    dueAcknowledge: Date.parse(entry.due_acknowledge),
    dueResolve,
    riskFrom: subtractWorkingTime(new Date(dueResolve), all / 4).getTime(),
    toFulfil: entry.to_fulfil === true,
    rank,
    // Of those that ended the newest comes first, of the others what is due first.
    urgency: rank === ENDED ? -received : dueResolve,
  }
}

const timeOf = (at: string | undefined): number | undefined =>
  at === undefined ? undefined : Date.parse(at)

const ENDED = 3

/**
 * Those that ended come last, those that wait for the complainant before them; first come the
 * highly sensitive.
 */
function rankOf({ status, sensitivity }: CaseRecord): number {
  if (!openStates.has(status)) return ENDED
  if (clockStands(status)) return 2
  return sensitivity === 'highly_sensitive' ? 0 : 1
}
