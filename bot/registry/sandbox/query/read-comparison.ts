import type { Operator } from '../../../../schemas/registry/predicate.ts'
import { findAttribute, type Attribute, type Value } from './attributes.ts'
import type { Comparison } from './condition.ts'
import { filterFault } from './query-fault.ts'

type Asked = string | number | boolean | readonly (string | number)[]

const MOST_VALUES = 100
const EQUALITIES: ReadonlySet<Operator> = new Set(['eq', 'in'])

/**
 * A comparison by names. Several values of `in` come as a list or as text with commas.
 * @param enrolments whether enrolments are searched, and not people
 * @throws QueryFault for an unknown attribute, an operator or a value that does not fit it.
 */
export function readComparison(
  name: string,
  operator: Operator,
  asked: Asked,
  enrolments: boolean,
): Comparison {
  const attribute = findAttribute(name, enrolments)
  if (!attribute) throw filterFault('an attribute is not held by this registry')
  if (attribute.kind === 'text' && !EQUALITIES.has(operator)) {
    throw filterFault('a text compares by eq and in only')
  }
  const list = operator === 'in' ? splitList(asked) : [asked]
  if (list.length > MOST_VALUES) throw filterFault('a list of values is too long')
  const values = list.map((value) => {
    if (typeof value === 'object') throw filterFault('a list of values needs the operator in')
    return toValue(String(value).trim(), attribute)
  })
  return { kind: 'compare', attribute, operator, values }
}

const splitList = (asked: Asked): readonly Asked[] =>
  typeof asked === 'object' ? asked : String(asked).split(',')

function toValue(text: string, { kind, fold }: Attribute): Value {
  switch (kind) {
    case 'text':
      return fold ? fold(text) : text
    case 'number':
    case 'years':
      if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) throw filterFault('a number was expected')
      return Number(text)
    case 'day':
      if (!/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text)) throw filterFault('a day was expected')
      return text.slice(0, 10)
  }
}
