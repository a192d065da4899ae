import type {
  IncomingExpression,
  IncomingPredicate,
} from '../../../../schemas/registry/predicate.ts'
import type { Condition } from './condition.ts'
import { filterFault } from './query-fault.ts'
import { readComparison } from './read-comparison.ts'

/** `expression3` and so on: a published sample has them, the published schema does not. */
const FURTHER = /^expression([3-9]|[1-9]\d)/

/**
 * A list of comparisons in pairs. `and` and `or` join the two of a pair; `not` takes the second
 * away from the first, or denies a single one. The pairs of the list must all hold.
 * @throws QueryFault
 */
export function readPredicate(query: IncomingPredicate, enrolments: boolean): Condition {
  return { kind: 'all', of: query.map((pair) => readPair(pair, enrolments)) }
}

function readPair(pair: IncomingPredicate[number], enrolments: boolean): Condition {
  if (Object.keys(pair).some((key) => FURTHER.test(key))) {
    throw filterFault('a pair has two expressions at most: put the third in another pair')
  }
  const read = (e: IncomingExpression): Condition =>
    readComparison(e.attribute_name, e.operator, e.attribute_value, enrolments)
  const first = read(pair.expression1)
  const second = pair.expression2 && read(pair.expression2)
  if (!second) return pair.condition === 'not' ? { kind: 'not', of: first } : first
  switch (pair.condition) {
    case 'or':
      return { kind: 'any', of: [first, second] }
    case 'not':
      return { kind: 'all', of: [first, { kind: 'not', of: second }] }
    case 'and':
      return { kind: 'all', of: [first, second] }
    case undefined:
      throw filterFault('two expressions need a condition: and, or, not')
  }
}
