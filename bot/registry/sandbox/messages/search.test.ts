import { beforeEach, describe, expect, it } from 'vitest'
import { headerReasons, searchReasons } from '../../../../schemas/registry/codes.ts'
import { errorBody } from '../../../../schemas/registry/error-body.ts'
import { searchReply } from '../../../../schemas/registry/search-reply.ts'
import { byIdentifier, header, post, searchItem, searchMessage } from '../../testdata/messages.ts'
import { createTestSandbox, testPeople } from '../../testdata/test-sandbox.ts'
import { citizenBot } from '../access/caller.ts'
import type { Sandbox } from '../sandbox.ts'

const [first] = testPeople()
const future = '2026-11-22T03:00:00+00:00'
const one = byIdentifier('SPID', first!.spid)
const everybody = {
  query_type: 'predicate',
  query: [{ expression1: { attribute_name: 'age', operator: 'ge', attribute_value: '0' } }],
}

describe('a search by a registered system', () => {
  let sandbox: Sandbox
  beforeEach(() => {
    sandbox = createTestSandbox()
  })
  const search = async (body: object, path = '/sync/search') => {
    const { status, body: reply } = await post(sandbox, path, body)
    expect(status).toBe(200)
    return searchReply.parse(reply)
  }
  const searchOne = async (criteria: object, changes: object = {}) => {
    const reply = await search(searchMessage([searchItem(criteria, changes)]))
    return reply.message.search_response[0]!
  }
  const idsOf = (result: Awaited<ReturnType<typeof searchOne>>) =>
    result.data?.reg_records.map((record) =>
      'member_identifier' in record ? record.member_identifier[0]?.identifier_value : undefined,
    )

  it.each(['SPID', 'UIN', 'uin'])('finds a person by %s', async (type) => {
    const value = type === 'SPID' ? first!.spid : first!.uin
    const result = await searchOne({ ...byIdentifier(type, value), response_entity: 'Member' })
    expect(idsOf(result)).toEqual([first!.spid])
    expect(result.data?.reg_record_type).toBe('Member')
  })

  it('gives no phone number of anybody', async () => {
    const pages = { pagination: { page_size: 1000 }, response_entity: 'Member' }
    const result = await searchOne({ ...everybody, ...pages })
    expect(result.pagination).toEqual({
      page_size: 1000,
      page_number: 1,
      total_count: testPeople().length,
    })
    expect(JSON.stringify(result)).not.toContain('+855')
  })

  it('gives each household once', async () => {
    const result = await searchOne(everybody)
    const households = new Set(testPeople().map(({ household }) => household.id))
    expect(result.pagination?.total_count).toBe(households.size)
    expect(result.data?.reg_record_type).toBe('Group')
  })

  it('sorts and gives pages, wherever they are asked for', async () => {
    const sort = [{ attribute_name: 'birth_date', sort_order: 'desc' }]
    const criteria = { ...everybody, response_entity: 'Member', sort }
    const pagination = { page_size: 7, page_number: 3 }
    const youngest = testPeople()
      .toSorted((a, b) => (a.birthDate < b.birthDate ? 1 : -1))
      .map((person) => person.spid)
    const expected = youngest.slice(14, 21)
    expect(idsOf(await searchOne({ ...criteria, pagination }))).toEqual(expected)
    expect(idsOf(await searchOne(criteria, { pagination }))).toEqual(expected)
    const beyond = await searchOne({ ...criteria, pagination: { page_size: 7, page_number: 99 } })
    expect(beyond).toMatchObject({ status: 'succ', data: { reg_records: [] } })
  })

  it('finds enrolments in the beneficiary registry, a package by its parts', async () => {
    const query = [
      {
        expression1: {
          attribute_name: 'programme_identifier',
          operator: 'eq',
          attribute_value: 'family-package',
        },
        condition: 'and',
        expression2: {
          attribute_name: 'enrollment_status',
          operator: 'in',
          attribute_value: 'active,waiting',
        },
      },
    ]
    const criteria = { reg_type: 'ns:org:RegistryType:IBR', query_type: 'predicate', query }
    const expected = testPeople().flatMap(({ enrolments }) =>
      enrolments.filter(
        ({ programme, status }) =>
          programme.startsWith('family-package.') && ['active', 'waiting'].includes(status),
      ),
    )
    expect((await searchOne(criteria)).pagination?.total_count).toBe(expected.length)
    expect(expected.length).toBeGreaterThan(3)
  })

  it('records on what a search rests, and nobody who was found', async () => {
    const consent = { ts: future, purpose: { code: 'benefit-review', text: first!.name.en } }
    await searchOne({ ...one, consent, authorize: {} })
    expect(sandbox.accesses()).toEqual([
      {
        at: new Date('2026-11-22T02:00:00Z'),
        caller: 'practice-system',
        consent: 'benefit-review',
        authorize: 'unstated',
        found: 1,
      },
    ])
  })

  it('lets a caller for citizens search with two proofs only, and few at once', async () => {
    const citizen = (items: object[]) => {
      const body = searchMessage(items, { sender_id: 'kumpear' })
      return post(sandbox, '/sync/search', body, citizenBot)
    }
    const alone = searchReply.parse((await citizen([searchItem(one)])).body)
    expect(alone.message.search_response[0]?.status_reason_code).toBe(
      'rjct.search_criteria.invalid',
    )
    const many = await citizen(Array.from({ length: 11 }, () => searchItem(one)))
    expect(searchReply.parse(many.body).header.status_reason_code).toBe(
      'rjct.total_count.limit_exceeded',
    )
  })

  const seen = new Set<string>()
  it.each([
    ['rjct.reference_id.invalid', [searchItem(one, { reference_id: ' ' })]],
    [
      'rjct.reference_id.duplicate',
      [searchItem(one, { reference_id: 'r' }), searchItem(one, { reference_id: 'r' })],
    ],
    ['rjct.timestamp.invalid', [searchItem(one, { timestamp: future })]],
    ['rjct.search_criteria.invalid', [searchItem(byIdentifier('BRN', '1'))]],
    ['rjct.search_criteria.invalid', [searchItem({ ...one, reg_type: 'ns:org:RegistryType:FR' })]],
    ['rjct.search_criteria.invalid', [searchItem({ ...one, response_entity: 'Village' })]],
    ['rjct.filter.invalid', [searchItem({ query_type: 'expression', query: { nothing: 1 } })]],
    ['rjct.sort.invalid', [searchItem({ ...one, sort: [{ attribute_name: 'x' }] })]],
    ['rjct.pagination.invalid', [searchItem({ ...one, pagination: { page_size: 1001 } })]],
    [
      'rjct.search.too_many_records_found',
      [searchItem({ ...everybody, response_entity: 'Member' })],
    ],
  ])('rejects a part with %s', async (code, items) => {
    const reply = await search(searchMessage(items))
    const results = reply.message.search_response
    expect(results.at(-1)).toMatchObject({ status: 'rjct', status_reason_code: code })
    expect(results.at(-1)?.data).toBeUndefined()
    expect(reply.header.status).toBe(results.length > 1 ? 'succ' : 'rjct')
    seen.add(code)
  })

  it.each([
    ['rjct.version.invalid', { version: 'one' }, 1],
    ['rjct.message_id.duplicate', { message_id: 'twice' }, 1],
    ['rjct.message_ts.invalid', { message_ts: future }, 1],
    ['rjct.action.invalid', { action: 'register' }, 1],
    ['rjct.action.not_supported', { action: 'subscribe' }, 1],
    ['rjct.total_count.invalid', { total_count: '7' }, 1],
    ['rjct.total_count.limit_exceeded', {}, 101],
    ['rjct.errors.too_many', {}, 21],
  ])('rejects a message with %s', async (code, changes, parts) => {
    const wrong = parts === 1 ? one : byIdentifier('BRN', '1')
    const items = () => Array.from({ length: parts }, () => searchItem(wrong))
    if (code === 'rjct.message_id.duplicate') await search(searchMessage(items(), changes))
    const reply = await search(searchMessage(items(), changes))
    expect(reply.header).toMatchObject({ status: 'rjct', status_reason_code: code })
    if (parts !== 21) expect(reply.message.search_response).toEqual([])
    seen.add(code)
  })

  it('has reached every reason that the standard lists', () => {
    expect([...seen].sort()).toEqual([...headerReasons, ...searchReasons].sort())
  })

  it('answers the same message again', async () => {
    const body = searchMessage([searchItem(one)])
    const [before, after] = [await search(body), await search(body)]
    expect(after.message.search_response).toEqual(before.message.search_response)
  })

  it.each([
    ['err.version.not_supported', { version: '2.0.0' }, 400],
    ['err.sender_id.invalid', { sender_id: 'somebody' }, 403],
    ['err.receiver_id.invalid', { receiver_id: 'crvs' }, 400],
    ['err.encryption.invalid', { is_msg_encrypted: true }, 400],
    ['err.request.bad', { message_ts: '2026-11-22T02:00:00' }, 400],
    ['err.request.bad', { total_count: -1 }, 400],
  ])('refuses a header with %s', async (code, changes, status) => {
    const reply = await post(sandbox, '/sync/search', searchMessage([searchItem(one)], changes))
    expect(reply.status).toBe(status)
    expect(errorBody.parse(reply.body).code).toBe(code)
  })

  it.each([
    [undefined, 200],
    ['', 200],
    ['unsigned', 200],
    ['unsigned-stub', 200],
    ['invalid-signature', 401],
    [7, 401],
  ])('takes the signature %j with %i: no key is registered', async (signature, status) => {
    const body = { signature, ...searchMessage([searchItem(one)]) }
    expect((await post(sandbox, '/sync/search', body)).status).toBe(status)
  })

  it('reads what published samples leave empty as left out', async () => {
    const body = {
      header: { ...header('search', { total_count: '1', sender_uri: '' }), meta: '' },
      message: {
        transaction_id: '',
        search_request: [
          searchItem({ ...one, consent: '', authorize: '', reg_type: '' }, { locale: '' }),
        ],
      },
    }
    const reply = await search(body)
    expect(reply.message.search_response[0]?.data?.reg_records).toHaveLength(1)
  })
})
