import { describe, expect, it } from 'vitest'
import { searchRequest, type SearchRequest } from '../../schemas/registry/search-request.ts'
import { proposedSpid } from '../../schemas/spid.ts'
import { createDciRegistry } from './dci.ts'
import { RegistryRefused, RegistryUnavailable } from './registry.ts'
import type { RegistryRequest, RegistryResponse } from './transport.ts'

const SPID = '142140372104'

function createSubject(answer: (request: RegistryRequest) => RegistryResponse) {
  const sent: RegistryRequest[] = []
  let id = 0
  const registry = createDciRegistry({
    transport: (request) => {
      sent.push(request)
      return Promise.resolve(answer(request))
    },
    spid: proposedSpid,
    now: () => new Date('2026-11-22T01:02:03.456Z'),
    newId: () => `id-${++id}`,
  })
  return { registry, sent }
}

/** An answer with the same part for each item of the search. */
const answerAll =
  (part: object) =>
  ({ body }: RegistryRequest): RegistryResponse => {
    const { message } = body as SearchRequest
    const search_response = message.search_request.map(({ reference_id }) => {
      return { reference_id, timestamp: '2026-11-22T01:02:04+00:00', ...part }
    })
    return { status: 200, body: { header: {}, message: { search_response } } }
  }
const nobody = answerAll({ status: 'succ', data: { reg_records: [] } })
const phone = { kind: 'phone' as const, phone: '០១២ ៣៤៥ ៦៧៨' }

describe('the DCI client', () => {
  it('asks both registries in one message with both proofs in one query', async () => {
    const { registry, sent } = createSubject(nobody)
    expect(await registry.lookUp(SPID, phone)).toBeUndefined()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/sync/search', repeatable: true })
    const { header, message } = searchRequest.parse(sent[0]?.body)
    expect(header).toMatchObject({ total_count: 2, message_ts: '2026-11-22T01:02:03+00:00' })
    const [social, ibr] = message.search_request
    expect(social?.search_criteria.reg_type).toBe('ns:org:RegistryType:Social')
    expect(ibr?.search_criteria.reg_type).toBe('ns:org:RegistryType:IBR')
    for (const item of message.search_request) {
      expect(item.locale).toBe('khm')
      expect(item.search_criteria.query).toEqual([
        {
          seq_num: 1,
          expression1: { attribute_name: 'SPID', operator: 'eq', attribute_value: SPID },
          condition: 'and',
          expression2: {
            attribute_name: 'phone_number',
            operator: 'eq',
            attribute_value: '+85512345678',
          },
        },
      ])
    }
  })

  it('does not repeat a look-up by code, because the code is spent', async () => {
    const { registry, sent } = createSubject(nobody)
    await registry.lookUp(SPID, { kind: 'code', code: '123456' })
    expect(sent[0]?.repeatable).toBe(false)
  })

  it('keeps everything personal out of addresses', async () => {
    const { registry, sent } = createSubject(() => ({ status: 404, body: undefined }))
    await registry.followCase('KP000000019', 'a-secret-token')
    expect(sent[0]?.path).toBe('/grievances/KP000000019')
    expect(sent[0]?.headers).toEqual({ 'Follow-Up-Token': 'a-secret-token' })
  })

  it.each([400, 405, 413, 415, 422])('takes %i as a refusal for good', async (status) => {
    const { registry } = createSubject(() => ({ status, body: undefined }))
    await expect(registry.lookUp(SPID, phone)).rejects.toThrow(RegistryRefused)
  })

  it.each([401, 403, 404, 408, 429, 500, 502, 503])('tries later after %i', async (status) => {
    const { registry } = createSubject(() => ({ status, body: undefined }))
    await expect(registry.lookUp(SPID, phone)).rejects.toThrow(RegistryUnavailable)
    await expect(registry.sendCode(SPID)).rejects.toThrow(RegistryUnavailable)
  })

  it.each([
    ['the standard list', { errors: [{ code: 'err.x', message: SPID }] }],
    ['an acknowledgement', { message: { ack_status: 'ERR', error: { code: 'err.x' } } }],
    ['a nested error', { error: { code: 'err.x', message: SPID } }],
    ['a flat error', { code: 'err.x', message: SPID }],
  ])('names the code of %s and nothing else', async (_form, body) => {
    const { registry } = createSubject(() => ({ status: 400, body }))
    const refusal = registry.lookUp(SPID, phone)
    await expect(refusal).rejects.toThrow(/^the registry answered 400 \(err\.x\)$/)
  })

  it('does not repeat a code that is none', async () => {
    const body = { code: `no such person: ${SPID}` }
    const { registry } = createSubject(() => ({ status: 400, body }))
    await expect(registry.lookUp(SPID, phone)).rejects.toThrow(/^the registry answered 400$/)
  })

  it('tells a rejected search from one without an answer', async () => {
    const rejected = answerAll({ status: 'rjct', status_reason_code: 'rjct.filter.invalid' })
    const { registry } = createSubject(rejected)
    await expect(registry.lookUp(SPID, phone)).rejects.toThrow(RegistryRefused)
    for (const status of ['rcvd', 'pdng', 'succ']) {
      const pending = createSubject(answerAll({ status })).registry.lookUp(SPID, phone)
      await expect(pending).rejects.toThrow(RegistryUnavailable)
    }
  })

  it.each([undefined, null, {}, { message: {} }, { message: { search_response: [] } }, 'text'])(
    'takes %j as no answer',
    async (body) => {
      const { registry } = createSubject(() => ({ status: 200, body }))
      await expect(registry.lookUp(SPID, phone)).rejects.toThrow(RegistryUnavailable)
    },
  )
})
