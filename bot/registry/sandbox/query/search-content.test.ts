import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enrolmentCodes } from '../../../../schemas/registry/beneficiary.ts'
import { searchReply, type SearchReply } from '../../../../schemas/registry/search-reply.ts'
import { post, searchItem, searchMessage } from '../../testdata/messages.ts'
import { randomQueries } from '../../testdata/random-queries.ts'
import { createTestSandbox, testPeople } from '../../testdata/test-sandbox.ts'

const people = testPeople()
const QUERIES = 1_000
const IN_ONE_MESSAGE = 100

describe('the content of a search', () => {
  it(`is exactly what a plain filter finds, over ${QUERIES} random queries`, async () => {
    const sandbox = createTestSandbox()
    const queries = fc.sample(randomQueries(people), { numRuns: QUERIES, seed: 20261122 })
    for (let start = 0; start < QUERIES; start += IN_ONE_MESSAGE) {
      const asked = queries.slice(start, start + IN_ONE_MESSAGE)
      const items = asked.map(({ criteria }) =>
        searchItem({ ...criteria, response_entity: 'Member', pagination: { page_size: 100 } }),
      )
      const { body } = await post(sandbox, '/sync/search', searchMessage(items))
      const results = (body as SearchReply).message.search_response
      for (const [i, result] of results.entries()) {
        const { criteria, holds } = asked[i]!
        const ids = result.data?.reg_records.map((record) =>
          'demographic_info' in record ? record.member_identifier[0]?.identifier_value : undefined,
        )
        const expected = people.filter(holds).map(({ spid }) => spid)
        expect(ids, JSON.stringify(criteria)).toEqual(expected)
      }
    }
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
        // A programme finds what is under its rules, too.
        keep: (r: typeof row) => `${r.programme}.`.startsWith(`${row.programme}.`),
      },
      {
        of: criteria('person_identifier', 'eq', row.spid),
        keep: (r: typeof row) => r.spid === row.spid,
      },
    ])
    for (let start = 0; start < asked.length; start += IN_ONE_MESSAGE) {
      const some = asked.slice(start, start + IN_ONE_MESSAGE)
      const items = some.map(({ of }) => searchItem(of))
      const { body } = await post(sandbox, '/sync/search', searchMessage(items))
      const results = searchReply.parse(body).message.search_response
      for (const [i, { data }] of results.entries()) {
        const ids = data?.reg_records.map((record) =>
          'programme_identifier' in record
            ? [
                record.member.member_identifier[0]?.identifier_value,
                record.programme_identifier[0].programme_identifier,
              ]
            : undefined,
        )
        const expected = rows.filter(some[i]!.keep)
        expect(ids).toEqual(expected.map(({ spid, programme }) => [spid, programme]))
      }
    }
  })
})
