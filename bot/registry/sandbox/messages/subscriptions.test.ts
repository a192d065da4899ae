import { beforeEach, describe, expect, it } from 'vitest'
import { subscribeReasons, unsubscribeReasons } from '../../../../schemas/registry/codes.ts'
import { enrolledReply } from '../../../../schemas/registry/enrolled.ts'
import {
  notification,
  subscribeReply,
  unsubscribeReply,
} from '../../../../schemas/registry/subscription.ts'
import { txnStatusReply } from '../../../../schemas/registry/txn-status.ts'
import { requestCheck } from '../../testdata/dci-schemas.ts'
import { caller, createAsyncSandbox, OUR_ADDRESS, txnStatus } from '../../testdata/async-sandbox.ts'
import {
  byIdentifier,
  header,
  nextId,
  post,
  searchItem,
  searchMessage,
  SENT_AT,
} from '../../testdata/messages.ts'
import { personWith, testPeople } from '../../testdata/test-sandbox.ts'
import { type Caller } from '../access/caller.ts'

const other: Caller = { ...caller, id: 'other-system', callbacks: [] }
const person = personWith('family-package.pregnant')

const future = '2026-11-22T03:00:00+00:00'

describe('enrolment updates and subscriptions', () => {
  let { sandbox, delivered, settle, call, last } = createAsyncSandbox()
  beforeEach(() => {
    ;({ sandbox, delivered, settle, call, last } = createAsyncSandbox())
  })
  const statusOf = async (body: object) => {
    const { body: reply } = await call('/sync/txn/status', body)
    return txnStatusReply.parse(reply)
  }
  const subscribe = (criteria: object = {}, changes: object = {}) => ({
    header: header('subscribe'),
    message: {
      transaction_id: nextId('t'),
      subscribe_request: [
        {
          reference_id: nextId('r'),
          timestamp: SENT_AT,
          subscribe_criteria: {
            reg_event_type: 'enrollement',
            filter_type: 'idtype-value',
            filter: { type: 'SPID', value: person.spid },
            notify_record_type: 'Member',
            ...criteria,
          },
          ...changes,
        },
      ],
    },
  })
  const unsubscribe = (codes: string[], timestamp = SENT_AT, by = caller) => ({
    header: header('unsubscribe', { sender_id: by.id }),
    message: { transaction_id: nextId('t'), timestamp, subscription_codes: codes },
  })
  const subscribeNow = async (body: object) => {
    await call('/subscribe', body)
    await settle()
    const { body: answer } = last('on-subscribe')
    expect(
      requestCheck(
        'social',
        '/registry/on-subscribe',
      )({ ...answer, header: header('on-subscribe') }),
    ).toEqual([])
    return subscribeReply.parse(answer).message.subscribe_response
  }
  const unsubscribeNow = async (body: object) => {
    await call('/unsubscribe', body)
    await settle()
    return unsubscribeReply.parse(last('on-unsubscribe').body).message
  }
  const update = (programme: string, enrollment_status: string, spid = person.spid) => ({
    header: header('notify', { status: 'succ' }),
    message: {
      transaction_id: nextId('t'),
      enrolled_updates: {
        beneficiaries: [
          {
            assistance_unit: '1',
            member: { member_identifier: [{ identifier_type: 'SPID', identifier_value: spid }] },
            programme_identifier: [{ programme_identifier: programme, programme_name: 'Test' }],
            enrollment_date: SENT_AT,
            enrollment_status,
            benefits: [],
          },
        ],
      },
    },
  })
  const updateNow = async (body: object) => {
    const { body: reply } = await call('/sync/enrollment/updates', body, { description: 'ibr' })
    await settle()
    return enrolledReply.parse(reply).enrolled_response
  }

  it('changes what a search finds, and gives a receipt', async () => {
    const body = update('cash-for-work', '1')
    expect(await updateNow(body)).toMatchObject([{ status: 'succ' }])
    const ibr = { reg_type: 'ns:org:RegistryType:IBR', ...byIdentifier('SPID', person.spid) }
    const { body: found } = await call('/sync/search', searchMessage([searchItem(ibr)]))
    expect(JSON.stringify(found)).toContain('cash-for-work')
    const receipt = await statusOf(
      txnStatus('transaction_id', body.message.transaction_id, 'receipt'),
    )
    expect(JSON.stringify(receipt)).toContain('cash-for-work')
  })

  it('rejects updates of nobody and without a state', async () => {
    expect(await updateNow(update('x', '1', '000000000000'))).toMatchObject([{ status: 'rjct' }])
    expect(await updateNow(update('x', 'nonsense'))).toMatchObject([{ status: 'rjct' }])
  })

  it('tells subscribers of new enrolments and of other states, until they unsubscribe', async () => {
    const [first] = await subscribeNow(subscribe())
    await subscribeNow(subscribe({ reg_event_type: 'enrollement_status_change' }))
    await updateNow(update('cash-for-work', '1'))
    const { url, body } = last('notify')
    expect(url).toBe(OUR_ADDRESS)
    expect(requestCheck('ibr', '/registry/notify')(body)).toEqual([])
    expect(notification.parse(body).message.notify_event[0]?.data.reg_event_type).toBe(
      'enrollement',
    )
    await updateNow(update('cash-for-work', '4'))
    expect(JSON.stringify(last('notify').body)).toContain('enrollement_status_change')
    const count = delivered.length
    await updateNow(update('cash-for-work', '4'))
    await updateNow(update('other-programme', '1', testPeople()[0]!.spid))
    expect(delivered).toHaveLength(count)
    const ended = await unsubscribeNow(unsubscribe([first!.subscriptions![0]!.code]))
    expect(ended).toMatchObject({
      status: 'succ',
      subscription_status: [{ status: 'unsubscribe' }],
    })
    await updateNow(update('third-programme', '1'))
    expect(last('on-unsubscribe')).toBeDefined()
  })

  it('reaches every reason for refusing a subscription', async () => {
    const [accepted] = await subscribeNow(subscribe())
    const code = accepted!.subscriptions![0]!.code
    const twice = subscribe({ reg_event_type: 'REGISTER' })
    twice.message.subscribe_request.push(twice.message.subscribe_request[0]!)
    twice.header.total_count = 2
    const seen = new Set<string | undefined>()
    for (const body of [
      subscribe({}, { reference_id: '' }),
      twice,
      subscribe({}, { timestamp: future }),
      subscribe({ reg_event_type: 'RAIN' }),
      subscribe({ notify_record_type: 'Village' }),
      subscribe({ filter: { type: 'SPID', value: '000000000000' } }),
      subscribe(),
    ]) {
      const results = await subscribeNow(body)
      seen.add(results.at(-1)?.status_reason_code)
    }
    expect([...seen].sort()).toEqual([...subscribeReasons].sort())
    const wrongs = new Set<string | undefined>()
    for (const body of [unsubscribe([code], future), unsubscribe(['unknown'])]) {
      wrongs.add((await unsubscribeNow(body)).status_reason_code)
    }
    const reachable = { ...other, callbacks: [OUR_ADDRESS] }
    await post(sandbox, '/unsubscribe', unsubscribe([code], SENT_AT, other), reachable)
    await settle()
    wrongs.add(unsubscribeReply.parse(last('on-unsubscribe').body).message.status_reason_code)
    expect((await unsubscribeNow(unsubscribe([code]))).status).toBe('succ')
    wrongs.add((await unsubscribeNow(unsubscribe([code]))).status_reason_code)
    wrongs.add((await unsubscribeNow(unsubscribe([code, code]))).status_reason_code)
    const nameless = unsubscribe([code])
    nameless.message.transaction_id = ''
    wrongs.add((await unsubscribeNow(nameless)).status_reason_code)
    expect([...wrongs].sort()).toEqual([...unsubscribeReasons].sort())
  })

  it('shows the status of a subscription', async () => {
    const body = subscribe()
    await subscribeNow(body)
    const asked = txnStatus('transaction_id', body.message.transaction_id, 'subscribe')
    expect(JSON.stringify(await statusOf(asked))).toContain('subscribe_response')
  })

  it('refuses a code of more than 99 characters', async () => {
    const reply = await post(sandbox, '/unsubscribe', unsubscribe(['s'.repeat(100)]), caller)
    expect(reply.status).toBe(400)
  })
})
