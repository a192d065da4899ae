import { identifierTypes } from '../../../../schemas/registry/identifier.ts'
import type { IncomingQuery } from '../../../../schemas/registry/search-request.ts'
import type { Condition } from './condition.ts'
import { QueryFault } from './query-fault.ts'
import { readComparison } from './read-comparison.ts'
import { readExpression } from './read-expression.ts'
import { readPredicate } from './read-predicate.ts'

/**
 * What a query of any kind asks.
 * @param enrolments whether enrolments are searched, and not people
 * @throws QueryFault
 */
export function readQuery(asked: IncomingQuery, enrolments: boolean): Condition {
  switch (asked.query_type) {
    case 'predicate':
      return readPredicate(asked.query, enrolments)
    case 'idtype-value':
      return readIdentifier(asked.query, enrolments)
    case 'expression':
      return Array.isArray(asked.query)
        ? readPredicate(asked.query, enrolments)
        : readExpression(asked.query, enrolments)
  }
}

function readIdentifier(query: { type: string; value: string }, enrolments: boolean): Condition {
  const type = identifierTypes.find((known) => known === query.type.toUpperCase())
  if (!type) {
    throw new QueryFault('rjct.search_criteria.invalid', 'identifiers of this type are not held')
  }
  return readComparison(type, 'eq', query.value, enrolments)
}
