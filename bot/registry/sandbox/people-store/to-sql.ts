import type { Attribute, Column, Value } from '../query/attributes.ts'
import type { Comparison, Condition } from '../query/condition.ts'
import type { SortKey } from '../query/sort-rows.ts'

/** Values of a statement, each of which becomes `$1`, `$2` … */
export class Parameters {
  readonly values: unknown[] = []

  /** Takes a value and gives its place. */
  add(value: unknown, type: 'text' | 'float8' | 'text[]' | 'float8[]' | 'int8'): string {
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }
}

const ENROLMENT: ReadonlySet<Column> = new Set([
  'programme',
  'package',
  'status_code',
  'status',
  'since',
])
/** Columns that may be empty. */
const OPTIONAL: ReadonlySet<Column> = new Set(['card_number', 'phone', 'poverty', 'card_valid_to'])
const SIGNS = { gt: '>', lt: '<', ge: '>=', le: '<=' } as const

/** `p` is a person's row, `e` that of an enrolment. Only our own names reach the statement. */
const columnOf = (column: Column): string => `${ENROLMENT.has(column) ? 'e' : 'p'}.${column}`

/**
 * A condition as SQL that is true for exactly the rows for which `fulfils` is: never null, so
 * that a negation finds what has no such attribute. Values go into `parameters` only.
 */
export function toSql(condition: Condition, today: string, parameters: Parameters): string {
  const inner = (part: Condition): string => toSql(part, today, parameters)
  switch (condition.kind) {
    case 'compare':
      return compare(condition, today, parameters)
    case 'all':
      return condition.of.length === 0 ? 'true' : `(${condition.of.map(inner).join(' and ')})`
    case 'any':
      return condition.of.length === 0 ? 'false' : `(${condition.of.map(inner).join(' or ')})`
    case 'not':
      return `(not ${inner(condition.of)})`
  }
}

function compare(comparison: Comparison, today: string, parameters: Parameters): string {
  const { attribute, operator } = comparison
  // No text of ours holds a NUL, and PostgreSQL takes none.
  const values = comparison.values.filter((value) => !String(value).includes('\0'))
  if (attribute.kind === 'years') return compareYears({ ...comparison, values }, today, parameters)
  const numbers = attribute.kind === 'number'
  if (values.length === 0) return 'false'
  const tests = attribute.columns.map((column) => {
    const name = columnOf(column)
    const test =
      operator === 'eq' || operator === 'in'
        ? `${name} = any(${parameters.add(values, numbers ? 'float8[]' : 'text[]')})`
        : `${name} ${SIGNS[operator]} ${parameters.add(values[0], numbers ? 'float8' : 'text')}`
    return OPTIONAL.has(column) ? `(${name} is not null and ${test})` : test
  })
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' or ')})`
}

/** Ages by days of birth, so that an index serves them. */
function compareYears(
  { attribute, operator, values }: Comparison,
  today: string,
  parameters: Parameters,
): string {
  const name = columnOf(attribute.columns[0])
  const atLeast = (years: number): string =>
    `${name} <= ${parameters.add(latestBirth(years, today), 'text')}`
  const tests = values.map((value) => {
    const years = Number(value)
    switch (operator) {
      case 'ge':
        return atLeast(Math.ceil(years))
      case 'gt':
        return atLeast(Math.floor(years) + 1)
      case 'lt':
        return `not ${atLeast(Math.ceil(years))}`
      case 'le':
        return `not ${atLeast(Math.floor(years) + 1)}`
      case 'eq':
      case 'in':
        return Number.isInteger(years)
          ? `(${atLeast(years)} and not ${atLeast(years + 1)})`
          : 'false'
    }
  })
  return `(${tests.join(' or ') || 'false'})`
}

const LAST_YEAR = 9999

/** The last birthday, as text that compares, of who has so many full years on a day. */
function latestBirth(years: number, today: string): string {
  const year = Number(today.slice(0, 4)) - years
  if (year < 0) return ''
  return year > LAST_YEAR ? '~' : String(year).padStart(4, '0') + today.slice(4)
}

/** The order asked for, and after it the order of the registry. */
export function toOrder(
  sort: readonly SortKey[],
  today: string,
  parameters: Parameters,
  last: readonly string[],
): string {
  const keys = sort.map(({ attribute, falling }) => {
    const key = sortValue(attribute, today, parameters)
    return `${key} ${falling ? 'desc' : 'asc'} nulls last`
  })
  return [...keys, ...last].join(', ')
}

function sortValue({ kind, columns }: Attribute, today: string, parameters: Parameters): string {
  const name = columnOf(columns[0])
  if (kind !== 'years') return name
  const add = (value: Value) => parameters.add(value, 'text')
  const years = `(substr(${add(today)}, 1, 4)::int - substr(${name}, 1, 4)::int)`
  return `(${years} - (substr(${add(today)}, 6) < substr(${name}, 6))::int)`
}
