import * as z from 'zod'
import { operators, type Operator } from '../../../../schemas/registry/predicate.ts'
import type { Condition } from './condition.ts'
import { filterFault } from './query-fault.ts'
import { readComparison } from './read-comparison.ts'

const DEEPEST = 8
const MOST_PARTS = 50

const plainObject = z.record(z.string(), z.unknown())
const listOfObjects = z.array(plainObject).min(1)
const askedValue = z.union([
  z.string().max(999),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string().max(999), z.number()])).max(100),
])
const wrapped = z.object({ value: z.object({ expression: z.object({ query: plainObject }) }) })
const single = z.object({
  attribute_name: z.string(),
  operator: z.enum(operators),
  attribute_value: askedValue,
})

/** The operators of the examples, with and without the dollar sign, in both spellings. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: 'eq',
  gt: 'gt',
  lt: 'lt',
  gte: 'ge',
  ge: 'ge',
  lte: 'le',
  le: 'le',
  in: 'in',
}

/**
 * A query by expression: as the standard's examples write it (`value.expression.query`), bare, or
 * a single comparison by name. Operators: `$and`, `$or`, `$nor`, `$not`, `$eq`, `$gt`, `$lt`,
 * `$gte`, `$lte`, `$in`. The standard gives no closed list of them.
 * @throws QueryFault
 */
export function readExpression(query: unknown, enrolments: boolean): Condition {
  const one = single.safeParse(query).data
  if (one) return readComparison(one.attribute_name, one.operator, one.attribute_value, enrolments)
  const inside = wrapped.safeParse(query).data?.value.expression.query
  const bare = plainObject.safeParse(query).data
  const asked = inside ?? bare
  if (!asked) throw filterFault('an expression was expected')
  let parts = 0

  function readAll(fields: Record<string, unknown>, depth: number): Condition {
    const entries = Object.entries(fields)
    if (entries.length === 0) throw filterFault('an empty expression would find everybody')
    if (depth > DEEPEST) throw filterFault('an expression is nested too deeply')
    return { kind: 'all', of: entries.map(([key, value]) => readField(key, value, depth)) }
  }

  function readField(key: string, value: unknown, depth: number): Condition {
    if (++parts > MOST_PARTS) throw filterFault('an expression has too many parts')
    if (!key.startsWith('$')) return readTests(key, value, depth)
    const list = listOfObjects.safeParse(value).data?.map((part) => readAll(part, depth + 1))
    if (!list) throw filterFault('a list of expressions was expected')
    if (key === '$and') return { kind: 'all', of: list }
    if (key === '$or') return { kind: 'any', of: list }
    if (key === '$nor') return { kind: 'not', of: { kind: 'any', of: list } }
    throw filterFault('an operator is not known')
  }

  function readTests(name: string, value: unknown, depth: number): Condition {
    const plain = askedValue.safeParse(value).data
    if (plain !== undefined) return readComparison(name, 'eq', plain, enrolments)
    const tests = Object.entries(plainObject.safeParse(value).data ?? {})
    if (tests.length === 0) throw filterFault('an attribute is compared with nothing')
    return { kind: 'all', of: tests.map(([key, asked]) => readTest(name, key, asked, depth)) }
  }

  function readTest(name: string, key: string, asked: unknown, depth: number): Condition {
    if (++parts > MOST_PARTS) throw filterFault('an expression has too many parts')
    if (depth > DEEPEST) throw filterFault('an expression is nested too deeply')
    if (key === '$not') return { kind: 'not', of: readTests(name, asked, depth + 1) }
    const short = key.replace(/^\$/, '')
    const operator = Object.hasOwn(OPERATORS, short) ? OPERATORS[short] : undefined
    const plain = askedValue.safeParse(asked).data
    if (!operator || plain === undefined) throw filterFault('an operator is not known')
    return readComparison(name, operator, plain, enrolments)
  }

  return readAll(asked, 0)
}
