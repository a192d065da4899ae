import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import { acknowledgement } from '../../../schemas/registry/acknowledgement.ts'
import {
  errorCodes,
  headerReasons,
  searchReasons,
  subscribeReasons,
  unsubscribeReasons,
  type ErrorCode,
  type HeaderReason,
  type SearchReason,
  type SubscribeReason,
  type UnsubscribeReason,
} from '../../../schemas/registry/codes.ts'
import { errorBody } from '../../../schemas/registry/error-body.ts'
import { searchReply } from '../../../schemas/registry/search-reply.ts'
import { subscribeReply, unsubscribeReply } from '../../../schemas/registry/subscription.ts'
import { txnStatusReply } from '../../../schemas/registry/txn-status.ts'
import { wireStatus, type WireStatus } from '../../../schemas/registry/wire.ts'
import { caller, createAsyncSandbox, txnStatus } from '../testdata/async-sandbox.ts'
import {
  byIdentifier,
  header,
  nextId,
  post,
  searchItem,
  searchMessage,
  SENT_AT,
} from '../testdata/messages.ts'
import { practiceKey } from './access/clients.ts'
import { FAULT_HEADER } from './asked-fault.ts'
import { LIMITS } from './limits.ts'

const FUTURE = '2026-11-22T03:00:00+00:00'
const known = byIdentifier('UIN', 'TEST-001')
const other = { ...caller, id: 'other-system' }

interface List {
  enum?: string[]
  properties?: { code: { enum: string[] } }
}
/** The lists of codes in the published description. */
const published = (
  load(
    readFileSync(
      new URL('../testdata/dci/openapi/social_api_v1.0.0.yaml', import.meta.url),
      'utf8',
    ),
  ) as { components: { schemas: Record<string, List | undefined> } }
).components.schemas

describe('every code of the standard is reached on the sandbox', () => {
  let { sandbox, settle, last, tasks } = createAsyncSandbox()
  beforeEach(() => {
    ;({ sandbox, settle, last, tasks } = createAsyncSandbox())
  })
  const search = (changes: object = {}, items: object[] = [searchItem(known)]) =>
    searchMessage(items, changes)
  const subscription = (criteria: object = {}, changes: object = {}) => ({
    reference_id: nextId('r'),
    timestamp: SENT_AT,
    subscribe_criteria: {
      reg_event_type: 'enrollement',
      filter_type: 'idtype-value',
      filter: { type: 'UIN', value: 'TEST-001' },
      notify_record_type: 'Member',
      ...criteria,
    },
    ...changes,
  })
  const subscribe = async (...items: object[]) => {
    const body = {
      header: header('subscribe', { total_count: items.length }),
      message: { transaction_id: nextId('t'), subscribe_request: items },
    }
    await post(sandbox, '/subscribe', body, caller)
    await settle()
    return subscribeReply.parse(last('on-subscribe').body).message.subscribe_response
  }

  describe('errors', () => {
    const send = (body: unknown, path = '/sync/search', by = caller) =>
      post(sandbox, path, body, by)
    const withHeader = (value: string) =>
      sandbox.handle({
        method: 'POST',
        path: '/sync/search',
        headers: { [FAULT_HEADER.toLowerCase()]: value },
        body: search(),
        caller,
      })
    const cases: Record<ErrorCode, [number, () => ReturnType<typeof send>]> = {
      'err.request.bad': [400, () => send({})],
      'err.request.unauthorized': [
        401,
        () => sandbox.handle({ method: 'POST', path: '/sync/search', body: search() }),
      ],
      'err.request.forbidden': [
        403,
        () => send(search(), '/sync/search', { ...caller, scopes: ['registry.notify'] }),
      ],
      'err.request.not_found': [404, () => send(search(), '/nothing')],
      'err.request.timeout': [408, () => withHeader('err.request.timeout')],
      'err.request.too_many_requests': [429, () => withHeader('err.request.too_many_requests')],
      'err.version.not_supported': [400, () => send(search({ version: '2.0.0' }))],
      'err.sender_id.invalid': [403, () => send(search({ sender_id: 'x' }))],
      'err.sender_uri.invalid': [
        400,
        () => send(search({ sender_uri: 'https://elsewhere.example/' }), '/search'),
      ],
      'err.receiver_id.invalid': [400, () => send(search({ receiver_id: 'x' }))],
      'err.signature.missing': [
        401,
        () => send(search(), '/sync/search', { ...caller, keys: [practiceKey] }),
      ],
      'err.signature.invalid': [401, () => send({ signature: 'x', ...search() })],
      'err.encryption.invalid': [400, () => send(search({ is_msg_encrypted: true }))],
      'err.service.unavailable': [503, () => withHeader('err.service.unavailable')],
    }

    it('are those of the standard', () => {
      expect(errorCodes.toSorted()).toEqual(published.Error?.properties?.code.enum.toSorted())
    })
    it.each(errorCodes)('%s', async (code) => {
      const [status, call] = cases[code]
      const reply = await call()
      const body = errorBody.parse(reply.body)
      expect([reply.status, body.status, body.code]).toEqual([status, status, code])
    })
    it('that are asked for by another word are not given', async () => {
      expect((await withHeader('err.request.bad')).status).toBe(200)
    })
  })

  describe('reasons to reject a message', () => {
    const many = (count: number, criteria: object) =>
      Array.from({ length: count }, () => searchItem(criteria))
    const cases: Record<HeaderReason, () => object> = {
      'rjct.version.invalid': () => search({ version: 'one' }),
      'rjct.message_id.duplicate': () => search({ message_id: 'used' }),
      'rjct.message_ts.invalid': () => search({ message_ts: FUTURE }),
      'rjct.action.invalid': () => search({ action: 'dance' }),
      'rjct.action.not_supported': () => search({ action: 'subscribe' }),
      'rjct.total_count.invalid': () => search({ total_count: 2 }),
      'rjct.total_count.limit_exceeded': () => search({}, many(LIMITS.parts + 1, known)),
      'rjct.errors.too_many': () =>
        search({}, many(LIMITS.rejectedParts + 1, byIdentifier('SHOE', '42'))),
    }
    it('are those of the standard', () => {
      expect(headerReasons).toEqual(published.MsgHeaderStatusReasonCode?.enum)
    })
    it.each(headerReasons)('%s', async (code) => {
      await post(sandbox, '/sync/search', search({ message_id: 'used' }), caller)
      const { body } = await post(sandbox, '/sync/search', cases[code](), caller)
      const { status, status_reason_code } = searchReply.parse(body).header
      expect([status, status_reason_code]).toEqual(['rjct', code])
    })
  })

  describe('reasons to reject a part of a search', () => {
    const cases: Record<SearchReason, () => object[]> = {
      'rjct.reference_id.invalid': () => [searchItem(known, { reference_id: '' })],
      'rjct.reference_id.duplicate': () => {
        const item = searchItem(known)
        return [item, item]
      },
      'rjct.timestamp.invalid': () => [searchItem(known, { timestamp: FUTURE })],
      'rjct.search_criteria.invalid': () => [searchItem(byIdentifier('SHOE', '42'))],
      'rjct.filter.invalid': () => [
        searchItem({
          query_type: 'predicate',
          query: [
            {
              seq_num: 1,
              expression1: { attribute_name: 'x', operator: 'eq', attribute_value: '1' },
            },
          ],
        }),
      ],
      'rjct.sort.invalid': () => [searchItem({ ...known, sort: [{ attribute_name: 'x' }] })],
      'rjct.pagination.invalid': () => [
        searchItem({ ...known, pagination: { page_size: LIMITS.pageSize + 1, page_number: 1 } }),
      ],
      'rjct.search.too_many_records_found': () => [
        searchItem({
          query_type: 'expression',
          query: { type: 'x', value: { expression: { query: { age: { $gte: 0 } } } } },
          response_entity: 'Member',
        }),
      ],
    }
    it('are those of the standard', () => {
      expect(searchReasons).toEqual(published.SearchStatusReasonCode?.enum)
    })
    it.each(searchReasons)('%s', async (code) => {
      const { body } = await post(sandbox, '/sync/search', search({}, cases[code]()), caller)
      const result = searchReply.parse(body).message.search_response.at(-1)
      expect([result?.status, result?.status_reason_code]).toEqual(['rjct', code])
    })
  })

  describe('reasons to reject a subscription', () => {
    const cases: Record<SubscribeReason, () => object[]> = {
      'rjct.reference_id.invalid': () => [subscription({}, { reference_id: '' })],
      'rjct.reference_id.duplicate': () => {
        const item = subscription({ notify_record_type: 'Group' })
        return [item, item]
      },
      'rjct.timestamp.invalid': () => [subscription({}, { timestamp: FUTURE })],
      'rjct.notify_types.invalid': () => [subscription({ reg_event_type: 'RAIN' })],
      'rjct.notify_details.invalid': () => [subscription({ notify_record_type: 'Village' })],
      'rjct.person_id.invalid': () => [subscription({ filter: { type: 'UIN', value: 'nobody' } })],
      'rjct.event.already_subscribed': () => [subscription()],
    }
    it('are those of the standard', () => {
      expect(subscribeReasons).toEqual(published.SubscribeStatusReasonCode?.enum)
    })
    it.each(subscribeReasons)('%s', async (code) => {
      await subscribe(subscription())
      const result = (await subscribe(...cases[code]())).at(-1)
      expect([result?.status, result?.status_reason_code]).toEqual(['rjct', code])
    })
  })

  describe('reasons not to end a subscription', () => {
    let mine = ''
    let ended = ''
    const end = async (changes: object, by = caller) => {
      const body = {
        header: header('unsubscribe', { sender_id: by.id }),
        message: {
          transaction_id: nextId('t'),
          timestamp: SENT_AT,
          subscription_codes: [mine],
          ...changes,
        },
      }
      await post(sandbox, '/unsubscribe', body, by)
      await settle()
      return unsubscribeReply.parse(last('on-unsubscribe').body).message
    }
    beforeEach(async () => {
      const codeOf = async (type: string) =>
        (await subscribe(subscription({ notify_record_type: type })))[0]!.subscriptions![0]!.code
      mine = await codeOf('Member')
      ended = await codeOf('Group')
      await end({ subscription_codes: [ended] })
    })
    const cases: Record<UnsubscribeReason, () => ReturnType<typeof end>> = {
      'rjct.reference_id.invalid': () => end({ transaction_id: '' }),
      'rjct.reference_id.duplicate': () => end({ subscription_codes: [mine, mine] }),
      'rjct.timestamp.invalid': () => end({ timestamp: FUTURE }),
      'rjct.subscription_code.invalid': () => end({ subscription_codes: ['unknown'] }),
      'rjct.requester.invalid': () => end({}, other),
      'rjct.event.already_unsubscribed': () => end({ subscription_codes: [ended] }),
    }
    it('are those of the standard', () => {
      expect(unsubscribeReasons).toEqual(published.UnSubscribeStatusReasonCode?.enum)
    })
    it.each(unsubscribeReasons)('%s', async (code) => {
      const { status, status_reason_code } = await cases[code]()
      expect([status, status_reason_code]).toEqual(['rjct', code])
      expect((await end({})).status, 'nothing was ended').toBe('succ')
    })
  })

  describe('statuses', () => {
    const stateAfter = async (steps: () => Promise<void> | void): Promise<string> => {
      const body = search()
      await post(sandbox, '/search', body, caller)
      await steps()
      const asked = txnStatus('transaction_id', body.message.transaction_id)
      const reply = await post(sandbox, '/sync/txn/status', asked, caller)
      return txnStatusReply.parse(reply.body).header.status
    }
    const cases: Record<WireStatus, () => Promise<string>> = {
      rcvd: () => stateAfter(() => undefined),
      pdng: () => stateAfter(() => tasks.shift()?.()),
      succ: () => stateAfter(settle),
      rjct: async () => {
        const { body } = await post(sandbox, '/sync/search', search({ action: 'dance' }), caller)
        return searchReply.parse(body).header.status
      },
    }
    it.each(wireStatus.options)('%s', async (status) => {
      expect(await cases[status]()).toBe(status)
    })

    it('ACK, NACK and ERR', async () => {
      const ackOf = async (by = caller) =>
        acknowledgement.parse(
          (await post(sandbox, '/search', search({ sender_id: by.id }), by)).body,
        ).message.ack_status
      expect(await ackOf()).toBe('ACK')
      expect(await ackOf({ ...other, callbacks: [] })).toBe('NACK')
      const refused = await post(sandbox, '/search', {}, caller)
      expect(errorBody.parse(refused.body).message.ack_status).toBe('ERR')
    })
  })
})
