import type { Operator } from '../../../../schemas/registry/predicate.ts'
import type { Attribute, Value } from './attributes.ts'
import type { Row } from './row.ts'

/** One attribute against one value, or against several for `in`. */
export interface Comparison {
  kind: 'compare'
  attribute: Attribute
  operator: Operator
  values: readonly Value[]
}

/** What a query asks, whatever form it came in. */
export type Condition =
  | Comparison
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] }
  | { kind: 'not'; of: Condition }

/**
 * Whether a row fulfils a condition. A comparison with something that is not recorded is false,
 * and its negation therefore true.
 */
export function fulfils(row: Row, condition: Condition, today: string): boolean {
  switch (condition.kind) {
    case 'compare':
      return compares(row, condition, today)
    case 'all':
      return condition.of.every((part) => fulfils(row, part, today))
    case 'any':
      return condition.of.some((part) => fulfils(row, part, today))
    case 'not':
      return !fulfils(row, condition.of, today)
  }
}

function compares(row: Row, { attribute, operator, values }: Comparison, today: string): boolean {
  const recorded = attribute.read(row, today)
  return recorded.some((value) => values.some((asked) => holds(operator, value, asked)))
}

function holds(operator: Operator, value: Value, asked: Value): boolean {
  switch (operator) {
    case 'eq':
    case 'in':
      return value === asked
    case 'gt':
      return value > asked
    case 'lt':
      return value < asked
    case 'ge':
      return value >= asked
    case 'le':
      return value <= asked
  }
}
