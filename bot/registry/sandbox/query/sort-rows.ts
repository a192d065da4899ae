import type { IncomingSort } from '../../../../schemas/registry/search-request.ts'
import { findAttribute, type Attribute, type Value } from './attributes.ts'
import { QueryFault } from './query-fault.ts'
import type { Row } from './row.ts'

/** One attribute to sort by. */
export interface SortKey {
  attribute: Attribute
  falling: boolean
}

/**
 * What to sort by.
 * @param enrolments whether enrolments are searched, and not people
 * @throws QueryFault for an unknown attribute.
 */
export function readSort(sort: IncomingSort, enrolments: boolean): readonly SortKey[] {
  return sort.map(({ attribute_name, sort_order }) => {
    const attribute = findAttribute(attribute_name, enrolments)
    if (!attribute) throw new QueryFault('rjct.sort.invalid', 'cannot sort by this attribute')
    return { attribute, falling: sort_order === 'desc' }
  })
}

/**
 * Rows in the order asked for; what has no such attribute comes last either way, and equal rows
 * stay in the order of the registry. Of an attribute with several values the first counts.
 */
export function sortRows(
  rows: readonly Row[],
  keys: readonly SortKey[],
  today: string,
): readonly Row[] {
  if (keys.length === 0) return rows
  const first = (row: Row, attribute: Attribute): Value | undefined => attribute.read(row, today)[0]
  return [...rows].sort((a, b) => {
    for (const { attribute, falling } of keys) {
      const order = compareValues(first(a, attribute), first(b, attribute), falling)
      if (order !== 0) return order
    }
    return 0
  })
}

function compareValues(a: Value | undefined, b: Value | undefined, falling: boolean): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b === falling ? 1 : -1
}
