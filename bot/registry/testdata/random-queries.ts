import fc from 'fast-check'
import { povertyLevels } from '../../../schemas/registry/group.ts'
import type { SyntheticPerson } from '../sandbox/synthetic-person.ts'

/** The day from which ages count in these queries. */
export const TODAY = '2026-11-22'

type Op = 'eq' | 'in' | 'gt' | 'lt' | 'ge' | 'le'
interface Test {
  name: string
  op: Op
  asked: string[]
  /** Whether a person fulfils it, written down anew for these tests. */
  holds: (person: SyntheticPerson) => boolean
}
type Query = { kind: 'one' | 'deny'; a: Test } | { kind: 'and' | 'or' | 'butNot'; a: Test; b: Test }

/** A query as a message carries it, and whom it asks for. */
export interface Asked {
  criteria: { query_type: string; query: object }
  holds: (person: SyntheticPerson) => boolean
}

const [year, month, day] = TODAY.split('-').map(Number)
function yearsOf({ birthDate }: SyntheticPerson): number {
  const [bornYear, bornMonth, bornDay] = birthDate.split('-').map(Number)
  const early = bornMonth! > month! || (bornMonth === month && bornDay! > day!)
  return year! - bornYear! - (early ? 1 : 0)
}

const texts: Record<string, (person: SyntheticPerson) => string | undefined> = {
  SPID: (p) => p.spid,
  UIN: (p) => p.uin,
  HHID: (p) => p.household.id,
  EQUITY_CARD: (p) => p.household.card?.number,
  sex: (p) => p.sex,
  phone_number: (p) => p.phone,
  region_code: (p) => p.household.commune.code.slice(0, 2),
  sub_region_code: (p) => p.household.commune.code,
  poverty_score_type: (p) => p.household.card && povertyLevels[p.household.card.level],
}
const ordered: Record<string, (person: SyntheticPerson) => string | number | undefined> = {
  age: yearsOf,
  group_size: (p) => p.household.size,
  birth_date: (p) => p.birthDate,
  equity_card_valid_to: (p) => p.household.card?.validTo,
}
const readers = { ...texts, ...ordered }

function textTest(person: fc.Arbitrary<SyntheticPerson>): fc.Arbitrary<Test> {
  const parts = {
    name: fc.constantFrom(...Object.keys(texts)),
    op: fc.constantFrom<Op>('eq', 'in'),
    sources: fc.array(person, { minLength: 1, maxLength: 4 }),
    astray: fc.nat(9).map((n) => n === 0),
  }
  return fc.record(parts).map(({ name, op, sources, astray }) => {
    const read = texts[name]!
    const known = sources.map((source) => read(source) ?? 'nothing')
    const values = (op === 'eq' ? known.slice(0, 1) : known).map((v) => (astray ? `${v}9` : v))
    return { name, op, asked: values, holds: (p) => values.includes(read(p) ?? '-') }
  })
}

function orderedTest(person: fc.Arbitrary<SyntheticPerson>): fc.Arbitrary<Test> {
  const parts = {
    name: fc.constantFrom(...Object.keys(ordered)),
    op: fc.constantFrom<Op>('eq', 'in', 'gt', 'lt', 'ge', 'le'),
    source: person,
    half: fc.boolean(),
  }
  return fc.record(parts).map(({ name, op, source, half }) => {
    const read = ordered[name]!
    const value = read(source) ?? TODAY
    const asked = typeof value === 'number' && half ? value + 0.5 : value
    const holds = (p: SyntheticPerson): boolean => {
      const own = read(p)
      if (own === undefined) return false
      if (op === 'eq' || op === 'in') return own === asked
      if (op === 'gt') return own > asked
      if (op === 'lt') return own < asked
      return op === 'ge' ? own >= asked : own <= asked
    }
    return { name, op, asked: [String(asked)], holds }
  })
}

const holdsQuery =
  (asked: Query) =>
  (p: SyntheticPerson): boolean => {
    if (!('b' in asked)) return asked.a.holds(p) === (asked.kind === 'one')
    if (asked.kind === 'and') return asked.a.holds(p) && asked.b.holds(p)
    if (asked.kind === 'or') return asked.a.holds(p) || asked.b.holds(p)
    return asked.a.holds(p) && !asked.b.holds(p)
  }

function toPair(asked: Query): object {
  const expression = ({ name, op, asked: values }: Test) => ({
    attribute_name: name,
    operator: op,
    attribute_value: values.join(','),
  })
  const condition = { one: undefined, deny: 'not', and: 'and', or: 'or', butNot: 'not' }[asked.kind]
  return {
    seq_num: 1,
    expression1: expression(asked.a),
    ...(condition && { condition }),
    ...('b' in asked && { expression2: expression(asked.b) }),
  }
}

function toMongo(asked: Query): object {
  const dollar = { eq: '$eq', in: '$in', gt: '$gt', lt: '$lt', ge: '$gte', le: '$lte' }
  const part = ({ name, op, asked: values }: Test) => ({
    [name]: { [dollar[op]]: op === 'in' ? values : values[0] },
  })
  const a = part(asked.a)
  const b = 'b' in asked ? part(asked.b) : {}
  const forms = {
    one: a,
    deny: { $nor: [a] },
    and: { $and: [a, b] },
    or: { $or: [a, b] },
    butNot: { $and: [a, { $nor: [b] }] },
  }
  return forms[asked.kind]
}

/** Random queries of the three kinds about these people, each with a plain filter beside it. */
export function randomQueries(people: readonly SyntheticPerson[]): fc.Arbitrary<Asked> {
  const person = fc.constantFrom(...people)
  const test = fc.oneof(textTest(person), orderedTest(person))
  const query: fc.Arbitrary<Query> = fc.oneof(
    fc.record({ kind: fc.constantFrom('one' as const, 'deny' as const), a: test }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const, 'butNot' as const),
      a: test,
      b: test,
    }),
  )
  const queries = fc.array(query, { minLength: 1, maxLength: 3 })

  const predicate = queries.map((all): Asked => ({
    criteria: { query_type: 'predicate', query: all.map(toPair) },
    holds: (p) => all.every((one) => holdsQuery(one)(p)),
  }))
  const expression = fc
    .tuple(queries, fc.constantFrom('$and', '$or', '$nor'))
    .map(([all, join]) => ({
      criteria: {
        query_type: 'expression',
        query: {
          type: 'ns:org:QueryType:expression',
          value: { expression: { collection: 'Member', query: { [join]: all.map(toMongo) } } },
        },
      },
      holds: (p: SyntheticPerson) => {
        if (join === '$and') return all.every((one) => holdsQuery(one)(p))
        return all.some((one) => holdsQuery(one)(p)) === (join === '$or')
      },
    }))
  const identifier = fc
    .tuple(fc.constantFrom('SPID', 'UIN', 'HHID', 'EQUITY_CARD'), person, fc.nat(4))
    .map(([type, source, n]): Asked => {
      const read = texts[type]!
      const value = n === 0 ? '000' : (read(source) ?? '000')
      return {
        criteria: { query_type: 'idtype-value', query: { type, value } },
        holds: (p) => read(p) === value,
      }
    })
  return fc.oneof(
    { weight: 4, arbitrary: predicate },
    { weight: 4, arbitrary: expression },
    { weight: 1, arbitrary: identifier },
  )
}

/** What to sort by, as a message carries it. */
export type RandomSort = { attribute_name: string; sort_order: 'asc' | 'desc' }[]
export const randomSort: fc.Arbitrary<RandomSort> = fc.array(
  fc.record({
    attribute_name: fc.constantFrom(...Object.keys(readers)),
    sort_order: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  { maxLength: 2 },
)

/** People as a plain sort puts them: what is not recorded last, equals as they were. */
export function plainSort(
  people: readonly SyntheticPerson[],
  sort: RandomSort,
): readonly SyntheticPerson[] {
  return people.toSorted((a, b) => {
    for (const { attribute_name, sort_order } of sort) {
      const [x, y] = [readers[attribute_name]!(a), readers[attribute_name]!(b)]
      if (x === y) continue
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1
      return x < y === (sort_order === 'asc') ? -1 : 1
    }
    return 0
  })
}
