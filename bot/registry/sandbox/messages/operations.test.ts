import { beforeEach, describe, expect, it } from 'vitest'
import { acknowledgement } from '../../../../schemas/registry/acknowledgement.ts'
import { enrolledReply } from '../../../../schemas/registry/enrolled.ts'
import { errorBody } from '../../../../schemas/registry/error-body.ts'
import { searchReply } from '../../../../schemas/registry/search-reply.ts'
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
  system,
} from '../../testdata/messages.ts'
import { personWith, testPeople } from '../../testdata/test-sandbox.ts'
import { citizenBot, type Caller } from '../access/caller.ts'

const other: Caller = { ...caller, id: 'other-system', callbacks: [] }
const person = personWith('family-package.pregnant')
const search = () => searchMessage([searchItem(byIdentifier('SPID', person.spid))])

describe('the operations of the standard', () => {
  let world: ReturnType<typeof createAsyncSandbox>
  let { sandbox, delivered, waits, tasks, settle, call, last } = createAsyncSandbox()
  beforeEach(() => {
    world = createAsyncSandbox()
    ;({ sandbox, delivered, waits, tasks, settle, call, last } = world)
  })
  const statusOf = async (body: object, by = caller) => {
    const { body: reply } = await call('/sync/txn/status', body, { by })
    return txnStatusReply.parse(reply)
  }

  describe('asynchronous search', () => {
    it('is acknowledged and answered to the registered address with the same ids', async () => {
      const body = search()
      const reply = await call('/search', body)
      const ack = acknowledgement.parse(reply.body)
      expect(reply.status).toBe(202)
      expect(ack.message.ack_status).toBe('ACK')
      expect(delivered).toEqual([])
      await settle()
      const { url, body: answer } = last('on-search')
      expect(url).toBe(OUR_ADDRESS)
      expect(requestCheck('social', '/registry/on-search')(answer)).toEqual([])
      const { message } = searchReply.parse(answer)
      expect(message.transaction_id).toBe(body.message.transaction_id)
      expect(message.correlation_id).toBe(ack.message.correlation_id)
      expect(message.search_response[0]?.data?.reg_records).toHaveLength(1)
    })

    it('shows its way from received over pending to done', async () => {
      const body = search()
      await call('/search', body)
      const states: string[] = []
      const ask = async () => {
        const asked = txnStatus('transaction_id', body.message.transaction_id)
        states.push((await statusOf(asked)).header.status)
      }
      await ask()
      tasks.shift()!()
      await ask()
      await settle()
      await ask()
      expect(states).toEqual(['rcvd', 'pdng', 'succ'])
    })

    it('calls below the registered address and nowhere else', async () => {
      const to = (sender_uri: string) =>
        call(
          '/search',
          searchMessage([searchItem(byIdentifier('UIN', 'TEST-001'))], { sender_uri }),
        )
      expect((await to(`${OUR_ADDRESS}/on-search`)).status).toBe(202)
      await settle()
      expect(last('on-search').url).toBe(`${OUR_ADDRESS}/on-search`)
      for (const uri of [
        'https://elsewhere.example/callback',
        'http://system.example/callback',
        'https://system.example/callback-other',
        'https://system.example/callback/../admin',
        'https://system.example/callback/%2e%2e/admin',
        'https://system.example:8443/callback',
        'https://user:word@system.example/callback',
      ]) {
        const reply = await to(uri)
        expect(reply.status, uri).toBe(400)
        expect(errorBody.parse(reply.body).code).toBe('err.sender_uri.invalid')
      }
      await settle()
      expect(delivered).toHaveLength(1)
    })

    it('is answered by NACK for a sender without an address, and kept for txn/status', async () => {
      const message = { ...search(), header: header('search', { sender_id: other.id }) }
      const reply = await call('/search', message, { by: other })
      expect(acknowledgement.parse(reply.body).message.ack_status).toBe('NACK')
      await settle()
      expect(delivered).toEqual([])
      const asked = txnStatus('transaction_id', message.message.transaction_id)
      const status = await statusOf(
        { ...asked, header: header('txn-status', { sender_id: other.id }) },
        other,
      )
      expect(status.header.status).toBe('succ')
    })

    it('is delivered again after failures, each time later, and given up in the end', async () => {
      world.state.failures = 3
      await call('/search', search())
      await settle()
      expect(delivered).toHaveLength(4)
      expect(waits).toEqual([0, 50, 1000, 2000, 4000])
      world.state.failures = 99
      await call('/search', search())
      await settle()
      expect(delivered).toHaveLength(4 + 6)
    })

    it('is refused at once when it cannot be read', async () => {
      const reply = await post(sandbox, '/search', { header: header('search') }, caller)
      expect(reply.status).toBe(400)
      expect(tasks).toEqual([])
    })
  })

  describe('status of a transaction', () => {
    it('finds by transaction, correlation and references, and only the own ones', async () => {
      const [a, b] = [
        searchItem(byIdentifier('UIN', 'TEST-001')),
        searchItem({ ...byIdentifier('UIN', 'TEST-002') }),
      ]
      const body = searchMessage([a, b])
      const { body: reply } = await call('/sync/search', body)
      const { message } = searchReply.parse(reply)
      const all = await statusOf(txnStatus('transaction_id', message.transaction_id))
      expect(all.message.txnstatus_response.txn_status).toEqual(message)
      const same = await statusOf(txnStatus('correlation_id', message.correlation_id))
      expect(same.message.txnstatus_response).toEqual(all.message.txnstatus_response)
      const part = await statusOf(txnStatus('reference_id_list', [b.reference_id]))
      expect(part.message.txnstatus_response.txn_status.search_response).toEqual([
        message.search_response[1],
      ])
      const asked = txnStatus('transaction_id', message.transaction_id)
      const foreign = { ...asked, header: header('txn-status', { sender_id: other.id }) }
      expect((await statusOf(foreign, other)).header.status).toBe('rjct')
    })

    it('says that nothing is known in a form that is valid', async () => {
      for (const type of ['search', 'subscribe', 'receipt']) {
        const reply = await statusOf(txnStatus('transaction_id', 'unknown', type))
        expect(reply.header).toMatchObject({ status: 'rjct', total_count: 0 })
      }
    })

    it('comes by callback, too', async () => {
      await call('/txn/status', txnStatus('transaction_id', 'unknown'))
      await settle()
      const { body } = last('txn-on-status')
      expect(requestCheck('social', '/registry/txn/on-status')(body)).toEqual([])
      txnStatusReply.parse(body)
    })

    it('is not kept for citizens, who may not ask', async () => {
      const body = {
        ...txnStatus('transaction_id', 't'),
        header: header('txn-status', { sender_id: 'kumpear' }),
      }
      const reply = await post(sandbox, '/sync/txn/status', body, citizenBot)
      expect(reply.status).toBe(403)
      expect(errorBody.parse(reply.body).code).toBe('err.request.forbidden')
    })
  })

  describe('enrolled', () => {
    const ask = (query: object, query_type = 'expression') => ({
      header: header('search'),
      message: { transaction_id: nextId('t'), enrolled_criteria: { query_type, query } },
    })
    const asked = (spid: string, programme: string) => ({
      person_identifier: { eq: spid },
      'programme_identifier.program.programme_identifier': { eq: programme },
    })
    const answerTo = async (body: object) => {
      const { body: reply } = await call('/sync/enrolled', body, { description: 'ibr' })
      return enrolledReply.parse(reply).enrolled_response[0]
    }

    it('says yes for an active enrolment, in a package, too, and no otherwise', async () => {
      for (const [programme, status] of [
        ['family-package.pregnant', 'yes'],
        ['family-package', 'yes'],
        ['nssf-pension', 'no'],
      ] as const) {
        const answer = await answerTo(ask(asked(person.spid, programme)))
        expect(answer).toMatchObject({ status: 'succ', enrolled_status: status })
      }
      const waiting = testPeople().find((p) => p.enrolments.some((e) => e.status === 'waiting'))!
      const { programme } = waiting.enrolments.find((e) => e.status === 'waiting')!
      expect((await answerTo(ask(asked(waiting.spid, programme))))?.enrolled_status).toBe('no')
    })

    it('reads the query of the published sample and rejects what it cannot read', async () => {
      const sample = {
        attribute_name: 'person_identifier',
        operator: 'eq',
        attribute_value: person.spid,
      }
      expect((await answerTo(ask(sample)))?.enrolled_status).toBe('yes')
      const wrong = await answerTo(ask({ nothing: 1 }))
      expect(wrong).toMatchObject({ status: 'rjct', enrolled_status: 'no' })
    })

    it('is answered bare and in an envelope, and may come bare', async () => {
      const { message } = ask(asked(person.spid, 'family-package'))
      const { body } = await post(sandbox, '/ibr/sync/enrolled', message, caller)
      const reply = enrolledReply.parse(body)
      expect(reply.message.enrolled_response).toEqual(reply.enrolled_response)
      expect(reply.enrolled_response[0]?.enrolled_status).toBe('yes')
    })
  })

  it.each([
    ['/search', 'registry.notify'],
    ['/subscribe', 'registry.search'],
    ['/sync/enrolled', 'registry.subscribe'],
    ['/sync/enrollment/updates', 'registry.search'],
  ] as const)('is refused at %s with the scope %s only', async (path, scope) => {
    const reply = await post(sandbox, path, search(), { id: system.id, scopes: [scope] })
    expect(reply.status).toBe(403)
    expect(errorBody.parse(reply.body).code).toBe('err.request.forbidden')
  })
})
