import { beforeEach, describe, expect, it } from 'vitest'
import { errorBody } from '../../../schemas/registry/error-body.ts'
import { caseReceipt } from '../../../schemas/registry/case-api.ts'
import { oneTimeCodeReply } from '../../../schemas/registry/one-time-code.ts'
import { searchReply } from '../../../schemas/registry/search-reply.ts'
import type { SearchRequest } from '../../../schemas/registry/search-request.ts'
import { buildLookUp } from '../look-up-request.ts'
import { proposedProfile } from '../profile.ts'
import type { Proof } from '../registry.ts'
import { createTestSandbox, personWith, unknownSpid } from '../testdata/test-sandbox.ts'
import { citizenBot } from './access/caller.ts'
import { createMemoryCaseStore } from './cases/case-book.ts'
import type { Sandbox } from './sandbox.ts'

const START = Date.UTC(2026, 10, 22, 2)
const person = personWith('family-package.pregnant')
const caller = citizenBot
const noPhone = { ...person, phone: '' }

describe('the sandbox', () => {
  let time: number
  let sandbox: Sandbox
  let messages = 0
  beforeEach(() => {
    time = START
    sandbox = createTestSandbox(() => new Date(time))
  })

  const lookUp = (spid: string, proof: Proof): SearchRequest => {
    let id = 0
    const newId = () => `id-${++id}`
    const context = { profile: proposedProfile, newId, now: new Date(time) }
    const { request } = buildLookUp(spid, proof, context)
    request.header.message_id = `message-${++messages}`
    return request
  }
  const byPhone = (spid: string, phone: string) => lookUp(spid, { kind: 'phone', phone })
  const byCode = (spid: string, code: string) => lookUp(spid, { kind: 'code', code })
  const search = async (body: unknown, path = '/sync/search') => {
    const { status, body: reply } = await sandbox.handle({ method: 'POST', path, body, caller })
    expect(status).toBe(200)
    return searchReply.parse(reply)
  }
  const sendCode = (identifier_value: string) =>
    sandbox.handle({
      method: 'POST',
      path: '/one-time-codes',
      caller,
      body: { identifier_type: 'SPID', identifier_value, locale: 'khm' },
    })

  it('answers a search in the form of the standard', async () => {
    const reply = await search(byPhone(person.spid, person.phone))
    expect(reply.header).toMatchObject({
      action: 'on-search',
      status: 'succ',
      total_count: 2,
      completed_count: 2,
      sender_id: 'spr',
      receiver_id: 'kumpear',
    })
    expect(reply.message.search_response.map((part) => part.pagination?.total_count)).toEqual([
      1, 2,
    ])
  })

  it('gives failures that differ in nothing but the ids of the message', async () => {
    await sendCode(person.spid)
    const requests = [
      byPhone(person.spid, '+85512345678'),
      byPhone(unknownSpid, person.phone),
      byPhone(noPhone.spid, noPhone.phone),
      byCode(person.spid, '000000'),
      byCode(unknownSpid, '000000'),
    ]
    const replies = []
    for (const request of requests) {
      const reply = await search(request)
      replies.push({ ...reply.message, correlation_id: '', header: reply.header.status })
    }
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]?.search_response[0]?.data?.reg_records).toEqual([])
  })

  it('names programmes in the language asked for', async () => {
    const request = byPhone(person.spid, person.phone)
    for (const item of request.message.search_request) item.locale = 'eng'
    const text = JSON.stringify(await search(request))
    expect(text).toContain('Cash support during pregnancy')
    expect(text).not.toMatch(/[ក-អ]/)
  })

  it('says nothing of a household but its size, place and card', async () => {
    const reply = JSON.stringify(await search(byPhone(person.spid, person.phone)))
    for (const other of sandbox.people) {
      if (other.spid !== person.spid) expect(reply).not.toContain(other.spid)
      expect(reply).not.toContain(other.name.km)
    }
  })

  it('answers under every prefix, and takes the registry from it where none is named', async () => {
    const request = byPhone(person.spid, person.phone)
    const [item] = request.message.search_request
    const criteria: { reg_type?: string } = item!.search_criteria
    delete criteria.reg_type
    request.message.search_request = [item!]
    request.header.total_count = 1
    const types = []
    for (const prefix of ['', '/registry', '/sr', '/ibr']) {
      const reply = await search(request, `${prefix}/sync/search`)
      types.push(reply.message.search_response[0]?.data?.reg_type.split(':').at(-1))
    }
    expect(types).toEqual(['Social', 'Social', 'Social', 'IBR'])
  })

  it.each([
    [
      'no second proof',
      { query_type: 'idtype-value', query: { type: 'SPID', value: person.spid } },
    ],
    ['an expression', { query_type: 'expression', query: { type: 'x' } }],
    ['another operator', predicate('ge', 'phone_number', person.phone)],
    ['a birth date as proof', predicate('eq', 'birth_date', person.birthDate)],
    ['either of two', predicate('eq', 'phone_number', person.phone, 'or')],
  ])('rejects a search with %s', async (_what, criteria) => {
    const request = byPhone(person.spid, person.phone)
    const search_request = request.message.search_request.map((item) => ({
      ...item,
      search_criteria: { reg_type: item.search_criteria.reg_type, ...criteria },
    }))
    const reply = await search({ ...request, message: { ...request.message, search_request } })
    expect(reply.header.status).toBe('rjct')
    for (const part of reply.message.search_response) {
      expect(part).toMatchObject({ status: 'rjct' })
      expect(part.data).toBeUndefined()
    }
  })

  it.each([
    ['no message', (request: SearchRequest) => ({ header: request.header })],
    ['a text', () => 'text'],
    ['nothing', () => undefined],
    ['a time without offset', change({ timestamp: '2026-11-22T01:02:03' })],
    ['a language of two letters', change({ locale: 'km' })],
    ['a page of nothing', change({ pagination: { page_size: 0, page_number: 1 } })],
    ['page zero', change({ pagination: { page_size: 1, page_number: 0 } })],
    [
      'a type that does not fit its query',
      change({ search_criteria: { query_type: 'predicate', query: {} } }),
    ],
  ])('refuses %s with all forms of error and nothing personal', async (_what, spoil) => {
    const body = spoil(byPhone(person.spid, person.phone))
    const reply = await sandbox.handle({ method: 'POST', path: '/sync/search', body, caller })
    expect(reply.status).toBe(400)
    expect(errorBody.parse(reply.body).code).toBe('err.request.bad')
    expect(JSON.stringify(reply.body)).not.toMatch(
      new RegExp(`${person.spid}|${person.phone.slice(1)}`),
    )
  })

  it('does not read encrypted messages', async () => {
    const request = byPhone(person.spid, person.phone)
    const body = { ...request, header: { ...request.header, is_msg_encrypted: true } }
    const reply = await sandbox.handle({ method: 'POST', path: '/sync/search', body, caller })
    expect(errorBody.parse(reply.body).code).toBe('err.encryption.invalid')
  })

  it('always accepts the sending of a code, and sends one only to a phone it has', async () => {
    const quiet = sandbox.people.find((other) => other.phone === undefined)!
    for (const spid of [unknownSpid, quiet.spid, person.spid, person.spid]) {
      const reply = await sendCode(spid)
      expect(reply.status).toBe(202)
      expect(oneTimeCodeReply.parse(reply.body)).toEqual({ status: 'accepted' })
    }
    expect(sandbox.messages().map((message) => message.phone)).toEqual([person.phone])
  })

  it('takes a code for the whole message', async () => {
    await sendCode(person.spid)
    const reply = await search(byCode(person.spid, sandbox.messages()[0]!.code))
    const found = reply.message.search_response.map((part) => part.data?.reg_records.length)
    expect(found).toEqual([1, 2])
  })

  it('gives a receipt for a grievance, the same for the same', async () => {
    const submission = {
      id: '0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c01',
      reference: 'KP000000019',
      token_hash: 'a'.repeat(64),
      channel: 'web',
      anonymous: true,
      preferred_language: 'km',
      category: 'data',
      created_at: '2026-11-22T01:00:00Z',
    }
    const submit = (body: object, key = submission.id) =>
      sandbox.handle({
        method: 'POST',
        path: '/grievances',
        caller,
        headers: { 'idempotency-key': key },
        body,
      })
    const first = await submit(submission)
    expect(first.status).toBe(201)
    expect(caseReceipt.parse(first.body).received_at).toBe('2026-11-22T02:00:00+00:00')
    time += 60_000
    expect(await submit(Object.fromEntries(Object.entries(submission).reverse()))).toEqual(first)
    const codeOf = ({ body }: { body: unknown }) => errorBody.parse(body).code
    expect(codeOf(await submit({ ...submission, category: 'service' }))).toBe(
      'err.idempotency.mismatch',
    )
    const other = { ...submission, id: '0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c02' }
    expect(codeOf(await submit(other, other.id))).toBe('err.reference.taken')
    expect(codeOf(await submit(submission, other.id))).toBe('err.request.bad')
    expect(codeOf(await submit({ ...submission, name: 'x' }))).toBe('err.request.bad')
  })

  it('answers 500 and tells its owner when cases cannot be kept', async () => {
    const fault = new Error('disk full')
    const cases = { ...createMemoryCaseStore(), withReference: () => Promise.reject(fault) }
    const faults: unknown[] = []
    sandbox = createTestSandbox(
      () => new Date(time),
      cases,
      (seen) => faults.push(seen),
    )
    const reply = await sandbox.handle({ method: 'GET', path: '/grievances/KP1', caller })
    expect(reply.status).toBe(500)
    expect(JSON.stringify(reply.body)).not.toContain('disk')
    expect(faults).toEqual([fault])
  })

  it.each([
    ['GET', '/sync/search'],
    ['POST', '/'],
    ['GET', '/grievances'],
    ['GET', '/grievances/a/b'],
    ['DELETE', '/grievances/KP000000019'],
    ['POST', '/sr'],
    ['GET', '/registry/registry/registry/people'],
  ])('has nothing at %s %s', async (method, path) => {
    const reply = await sandbox.handle({ method, path, body: {}, caller })
    expect(reply.status).toBe(404)
    expect(errorBody.parse(reply.body).code).toBe('err.request.not_found')
  })
})

/** A search by SPID and one more comparison. */
function predicate(operator: string, name: string, value: string, condition = 'and') {
  const equals = { attribute_name: 'SPID', operator: 'eq', attribute_value: person.spid }
  const second = { attribute_name: name, operator, attribute_value: value }
  return {
    query_type: 'predicate',
    query: [{ seq_num: 1, expression1: equals, condition, expression2: second }],
  }
}

/** Spoils the first item of a search. */
function change(fields: object) {
  return ({ header, message }: SearchRequest) => ({
    header,
    message: {
      ...message,
      search_request: message.search_request.map((item) => ({ ...item, ...fields })),
    },
  })
}
