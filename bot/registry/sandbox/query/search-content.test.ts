import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enrolmentCodes } from '../../../../schemas/registry/beneficiary.ts'
import { povertyLevels } from '../../../../schemas/registry/group.ts'
import { searchReply, type SearchReply } from '../../../../schemas/registry/search-reply.ts'
import { post, searchItem, searchMessage } from '../../testdata/messages.ts'
import { createTestSandbox, testPeople } from '../../testdata/test-sandbox.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

type Op = 'eq' | 'in' | 'gt' | 'lt' | 'ge' | 'le'
interface Test {
  name: string
  op: Op
  asked: string[]
  /** Whether a person fulfils it, written down anew for this test. */
  holds: (person: SyntheticPerson) => boolean
}
type Query = { kind: 'one' | 'deny'; a: Test } | { kind: 'and' | 'or' | 'butNot'; a: Test; b: Test }

const people = testPeople()
const QUERIES = 10_000
const IN_ONE_MESSAGE = 100

const yearsOf = ({ birthDate }: SyntheticPerson): number => {
  const [year, month, day] = birthDate.split('-').map(Number)
  const birthday = Date.UTC(2026, month! - 1, day)
  return 2026 - year! - (birthday > Date.UTC(2026, 10, 22) ? 1 : 0)
}
const texts: Record<string, (person: SyntheticPerson) => string | undefined> = {
  SPID: (p) => p.spid,
  UIN: (p) => p.uin,
  HHID: (p) => p.household.id,
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

const person = fc.constantFrom(...people)
const textTest: fc.Arbitrary<Test> = fc
  .tuple(
    fc.constantFrom(...Object.keys(texts)),
    fc.constantFrom<Op>('eq', 'in'),
    fc.array(person, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([name, op, sources, astray]) => {
    const read = texts[name]!
    const known = sources.map((source) => read(source) ?? 'nothing')
    const values = (op === 'eq' ? known.slice(0, 1) : known).map((v) => (astray ? `${v}9` : v))
    return { name, op, asked: values, holds: (p) => values.includes(read(p) ?? '-') }
  })
const orderedTest: fc.Arbitrary<Test> = fc
  .tuple(
    fc.constantFrom(...Object.keys(ordered)),
    fc.constantFrom<Op>('eq', 'gt', 'lt', 'ge', 'le'),
    person,
  )
  .map(([name, op, source]) => {
    const read = ordered[name]!
    const asked = read(source) ?? '2026-11-22'
    return {
      name,
      op,
      asked: [String(asked)],
      holds: (p) => {
        const value = read(p)
        if (value === undefined) return false
        if (op === 'eq') return value === asked
        if (op === 'gt') return value > asked
        if (op === 'lt') return value < asked
        return op === 'ge' ? value >= asked : value <= asked
      },
    }
  })
const test = fc.oneof(textTest, orderedTest)
const query: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ kind: fc.constantFrom('one' as const, 'deny' as const), a: test }),
  fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const, 'butNot' as const),
    a: test,
    b: test,
  }),
)

function expected(asked: Query): string[] {
  const keep = (p: SyntheticPerson): boolean => {
    if (!('b' in asked)) return asked.a.holds(p) === (asked.kind === 'one')
    if (asked.kind === 'and') return asked.a.holds(p) && asked.b.holds(p)
    if (asked.kind === 'or') return asked.a.holds(p) || asked.b.holds(p)
    return asked.a.holds(p) && !asked.b.holds(p)
  }
  return people.filter(keep).map((p) => p.spid)
}

function asPredicate(asked: Query): object {
  const expression = ({ name, op, asked: values }: Test) => ({
    attribute_name: name,
    operator: op,
    attribute_value: values.join(','),
  })
  const condition = { one: undefined, deny: 'not', and: 'and', or: 'or', butNot: 'not' }[asked.kind]
  return {
    query_type: 'predicate',
    query: [
      {
        seq_num: 1,
        expression1: expression(asked.a),
        ...(condition && { condition }),
        ...('b' in asked && { expression2: expression(asked.b) }),
      },
    ],
  }
}

function asExpression(asked: Query): object {
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
  const expression = { collection: 'Member', query: forms[asked.kind] }
  return {
    query_type: 'expression',
    query: { type: 'ns:org:QueryType:expression', value: { expression } },
  }
}

describe('the content of a search', () => {
  it(`is exactly what a plain filter finds, over ${QUERIES} random queries`, async () => {
    const sandbox = createTestSandbox()
    const queries = fc.sample(query, { numRuns: QUERIES, seed: 20261122 })
    let found = 0
    for (let start = 0; start < QUERIES; start += IN_ONE_MESSAGE) {
      const asked = queries.slice(start, start + IN_ONE_MESSAGE)
      const items = asked.map((one, i) =>
        searchItem({
          ...(i % 2 === 0 ? asPredicate(one) : asExpression(one)),
          response_entity: 'Member',
          pagination: { page_size: 100 },
        }),
      )
      const { body } = await post(sandbox, '/sync/search', searchMessage(items))
      // Not parsed: other tests check the form, and ten thousand answers take their time.
      const results = (body as SearchReply).message.search_response
      for (const [i, result] of results.entries()) {
        const ids = result.data?.reg_records.map((record) =>
          'demographic_info' in record ? record.member_identifier[0]?.identifier_value : undefined,
        )
        if (String(ids) !== String(expected(asked[i]!))) {
          expect(ids, JSON.stringify(asked[i])).toEqual(expected(asked[i]!))
        }
        found += ids?.length ?? 0
      }
    }
    // Some queries find nobody and some everybody; most do neither.
    expect(found / QUERIES).toBeGreaterThan(5)
    expect(found / QUERIES).toBeLessThan(55)
  })

  it('is exactly the enrolments that a plain filter finds', async () => {
    const sandbox = createTestSandbox()
    const rows = people.flatMap(({ spid, enrolments }) => enrolments.map((e) => ({ spid, ...e })))
    const criteria = (name: string, operator: string, value: string) => ({
      reg_type: 'ns:org:RegistryType:IBR',
      query_type: 'predicate',
      query: [{ expression1: { attribute_name: name, operator, attribute_value: value } }],
      pagination: { page_size: 1000 },
    })
    const asked = rows.flatMap((row) => [
      {
        of: criteria('enrollment_status', 'eq', enrolmentCodes[row.status]),
        keep: (r: typeof row) => r.status === row.status,
      },
      {
        of: criteria('enrolment_date', 'ge', row.since),
        keep: (r: typeof row) => r.since >= row.since,
      },
      {
        of: criteria('programme_identifier', 'eq', row.programme),
        keep: (r: typeof row) => r.programme === row.programme,
      },
      {
        of: criteria('person_identifier', 'eq', row.spid),
        keep: (r: typeof row) => r.spid === row.spid,
      },
    ])
    for (const { of, keep } of asked) {
      const { body } = await post(sandbox, '/sync/search', searchMessage([searchItem(of)]))
      const [result] = searchReply.parse(body).message.search_response
      const ids = result?.data?.reg_records.map((record) =>
        'programme_identifier' in record
          ? [
              record.member.member_identifier[0]?.identifier_value,
              record.programme_identifier[0].programme_identifier,
            ]
          : undefined,
      )
      expect(ids).toEqual(rows.filter(keep).map(({ spid, programme }) => [spid, programme]))
    }
  })
})
