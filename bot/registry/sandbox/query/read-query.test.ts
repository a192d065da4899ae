import { describe, expect, it } from 'vitest'
import { incomingQuery } from '../../../../schemas/registry/search-request.ts'
import { testPeople } from '../../testdata/test-sandbox.ts'
import { fulfils } from './condition.ts'
import { QueryFault } from './query-fault.ts'
import { readQuery } from './read-query.ts'

const expression = (query: unknown) => ({ query_type: 'expression', query })
const nested = (depth: number): object => (depth === 0 ? { age: 1 } : { $and: [nested(depth - 1)] })
const pair = (more: object) => ({
  query_type: 'predicate',
  query: [
    { expression1: { attribute_name: 'age', operator: 'lt', attribute_value: '25' }, ...more },
  ],
})
const find = (asked: object) => {
  const condition = readQuery(incomingQuery.parse(asked), false)
  return testPeople().filter((person) => fulfils({ person }, condition, '2026-11-22'))
}

describe('a query', () => {
  it.each([
    [
      'wrapped',
      { type: 'x', value: { expression: { collection: 'Member', query: { sex: 'F' } } } },
    ],
    ['bare', { sex: 'female' }],
    ['without dollars', { gender: { eq: 'f' } }],
    ['denied', { sex: { $not: { $eq: 'm' } } }],
    ['by name', { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' }],
    [
      'as a list',
      [
        {
          expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'f' },
          expression2: '',
        },
      ],
    ],
  ])('by expression is read %s', (_form, query) => {
    const women = testPeople().filter((person) => person.sex === 'female')
    expect(find(expression(query))).toEqual(women)
  })

  it('takes numbers as numbers and a time for its day', () => {
    const { birthDate, spid } = testPeople()[0]!
    const found = find(
      expression({ birth_date: `${birthDate}T00:00:00+07:00`, age: { $gte: 0.5 } }),
    )
    expect(found.map((person) => person.spid)).toContain(spid)
  })

  it.each([
    ['an unknown attribute', expression({ poverty_score: { $lt: 5 } })],
    ['a name from every object', expression({ constructor: 1 })],
    ['an unknown operator', expression({ age: { $regex: '.*' } })],
    ['an unknown joint', expression({ $where: [{ age: 1 }] })],
    ['nothing', expression({})],
    ['an attribute without a test', expression({ age: {} })],
    ['greater text', expression({ sex: { $gt: 'a' } })],
    ['a number in words', expression({ age: { $lt: 'ten' } })],
    ['a day in words', expression({ birth_date: { $lt: 'yesterday' } })],
    ['a list for one', expression({ age: { $eq: [1, 2] } })],
    ['too deep an expression', expression(nested(20))],
    ['too long an expression', expression({ $or: Array.from({ length: 60 }, () => ({ age: 1 })) })],
    ['too many values', expression({ age: { $in: '1,'.repeat(101) } })],
    ['an enrolment among people', expression({ programme_identifier: 'idpoor' })],
    ['a third expression', pair({ expression3: { attribute_name: 'sex' } })],
    [
      'two expressions and no condition',
      pair({ expression2: { attribute_name: 'age', operator: 'eq', attribute_value: 1 } }),
    ],
  ])('is refused with %s', (_what, asked) => {
    expect(() => find(asked)).toThrow(QueryFault)
  })
})
