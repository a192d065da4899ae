import type { SlaStatus } from '../../../../schemas/cases/case-record.ts'
import { IN_WORK, type CaseCondition, type Overdue } from './case-condition.ts'

/** Takes a value of a statement and gives its place: `$3::text`. */
export type Place = (value: unknown, type: 'text' | 'text[]' | 'int8') => string

/** Values of a statement, each of which becomes `$1`, `$2` … */
export function createPlaces(): { values: unknown[]; place: Place } {
  const values: unknown[] = []
  return { values, place: (value, type) => `$${values.push(value)}::${type}` }
}

/** A condition as SQL that is true for exactly the cases for which `fulfilsCase` is. */
export function conditionToSql(condition: CaseCondition, place: Place): string {
  const { visibleTo, id, status, category, sensitivity, assignedTo, sla, received } = condition
  const is = (column: string, value: string | undefined) =>
    value === undefined ? [] : [`${column} = ${place(value, 'text')}`]
  return and([
    ...(visibleTo ? visible(visibleTo, place) : []),
    ...is('id', id),
    ...(status ? [`status = any(${place(status, 'text[]')})`] : []),
    ...is('category', category),
    ...is('sensitivity', sensitivity),
    ...is('assigned_to', assignedTo),
    ...(condition.place === undefined
      ? []
      : [`starts_with(place, ${place(condition.place, 'text')})`]),
    ...(sla ? [slaToSql(sla.is, place(sla.now.getTime(), 'int8'))] : []),
    ...(received
      ? [
          `received >= ${place(received.from.getTime(), 'int8')}`,
          `received < ${place(received.until.getTime(), 'int8')}`,
        ]
      : []),
  ])
}

const and = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ')

/** `maySee` as SQL. */
function visible(
  { code, role, office }: NonNullable<CaseCondition['visibleTo']>,
  place: Place,
): string[] {
  const own = office === undefined ? undefined : place(office, 'text')
  return [
    ...(role === 'officer' ? [`sensitivity = 'standard'`] : []),
    `not (${place(code, 'text')} = any(excluded_officers))`,
    ...(own === undefined
      ? []
      : [
          `starts_with(office, ${own})`,
          `not exists (select from unnest(excluded_offices) kept_off where starts_with(${own}, kept_off))`,
        ]),
  ]
}

/** `slaOfFacts` as SQL. */
function slaToSql(is: SlaStatus, now: string): string {
  const waits = `status = 'awaiting_complainant'`
  const late = `coalesce(ended, ${now}) > due_resolve`
  const near = `ended is null and ${now} > risk_from`
  switch (is) {
    case 'breached':
      return `not (${waits}) and ${late}`
    case 'at_risk':
      return `not (${waits}) and not (${late}) and ${near}`
    case 'on_track':
      return `${waits} or (not (${late}) and not (${near}))`
  }
}

/** `mayBeOverdue` as SQL. */
export function overdueToSql({ now, decidedBefore }: Overdue, place: Place): string {
  const present = place(now.getTime(), 'int8')
  return `to_fulfil or (status = 'received' and due_acknowledge < ${present})
    or (status = any(${place(IN_WORK, 'text[]')}) and due_resolve < ${present})
    or (status = 'resolved' and resolved < ${place(decidedBefore.getTime(), 'int8')})`
}
