import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { proposedSpid } from '../../../../schemas/spid.ts'
import { createDciRegistry } from '../../dci.ts'
import { notification } from '../../../../schemas/registry/subscription.ts'
import { requestCheck } from '../../testdata/dci-schemas.ts'
import { createAsyncSandbox } from '../../testdata/async-sandbox.ts'
import { header, nextId, SENT_AT } from '../../testdata/messages.ts'
import { createTestSandbox, testPeople } from '../../testdata/test-sandbox.ts'
import { createInProcessTransport } from '../in-process-transport.ts'
import { createMemoryPeople } from '../people-store/memory-people.ts'
import { createRegistryLife } from './registry-life.ts'
import { syntheticPerson, type SyntheticPerson } from '../synthetic-person.ts'

const start = testPeople()
const headOf = (id: string) => start.find((p) => p.household.id === id && p.relation === 'head')!

function open() {
  const sandbox = createTestSandbox()
  const registry = createDciRegistry({
    transport: createInProcessTransport(sandbox),
    spid: proposedSpid,
    now: sandbox.now,
    newId: randomUUID,
  })
  const lookUp = ({ spid, phone }: SyntheticPerson) =>
    registry.lookUp(spid, { kind: 'phone', phone: phone ?? '' })
  return { sandbox, lookUp }
}

describe('time in the sandbox', () => {
  it('makes the payments that are due and plans the next', async () => {
    const { sandbox, lookUp } = open()
    const old = start.find((p) => p.enrolments[0]?.programme === 'family-package.elderly')!
    const before = (await lookUp(old))!.enrolments[0]!
    expect(await sandbox.advance(30)).toBe('2026-12-22')
    const after = (await lookUp(old))!.enrolments[0]!
    expect(after.lastPayment?.date).toBe(before.nextPayment?.date)
    expect(['paid', 'failed']).toContain(after.lastPayment?.state)
    expect(after.nextPayment!.date > '2026-12-22').toBe(true)
    expect(after.payments!.length).toBeGreaterThan(before.payments!.length)
  })

  it('lets a child be born, which the head sees and which brings support', async () => {
    const { sandbox, lookUp } = open()
    const head = headOf('HH-01')
    const mother = start.find((p) => p.enrolments[0]?.programme === 'family-package.pregnant')!
    const before = (await lookUp(head))!.household!.length
    await sandbox.advance(60)
    const { household } = (await lookUp(head))!
    const child = household!.find((member) => member.birthDate > '2026-11-22')
    expect(child).toMatchObject({ relation: 'child', joined: 'born' })
    expect(household!.length).toBeGreaterThanOrEqual(before)
    const enrolments = (await lookUp(mother))!.enrolments.map((e) => [e.programme, e.status])
    expect(enrolments).toContainEqual(['family-package.pregnant', 'graduated'])
    expect(enrolments).toContainEqual(['family-package.child-under-two', 'active'])
    expect(sandbox.people.length).toBeGreaterThan(start.length)
  })

  it('brings applications to their end and a household to its card', async () => {
    const { sandbox, lookUp } = open()
    const asked = start.find((p) => p.enrolments[0]?.status === 'applied')!
    expect((await lookUp(asked))!.card).toBeUndefined()
    await sandbox.advance(120)
    const after = (await lookUp(asked))!
    expect(after.enrolments[0]?.status).toBe('active')
    expect(after.enrolments[0]?.application?.steps.map(({ stage }) => stage)).toEqual([
      ...['received', 'documents', 'interview', 'decision', 'accepted'],
    ])
    expect(after.card).toMatchObject({ level: 'poor2' })
    expect(after.card!.validTo > '2029-01-01').toBe(true)
  })

  it('lets cards end and renews them after a while', async () => {
    const { sandbox, lookUp } = open()
    const head = headOf('HH-02')
    const { validTo } = head.household.card!
    await sandbox.advance(60)
    expect((await lookUp(head))!.card!.validTo).toBe(validTo)
    await sandbox.advance(60)
    expect((await lookUp(head))!.card!.validTo > '2029-01-01').toBe(true)
  })

  it('is the same for the same people, and everything stays as the schema has it', async () => {
    const [one, two] = [open().sandbox, open().sandbox]
    for (let month = 0; month < 40; month++) await one.advance(30)
    for (let month = 0; month < 40; month++) await two.advance(30)
    expect(one.people).toEqual(two.people)
    for (const person of one.people) expect(syntheticPerson.parse(person)).toEqual(person)
    expect(new Set(one.people.map(({ spid }) => spid)).size).toBe(one.people.length)
    expect(one.people.some(({ left }) => left?.how === 'moved-out')).toBe(true)
    expect(one.people.some(({ joined }) => joined.how === 'moved-in')).toBe(true)
    for (const person of one.people.filter(({ left }) => !left)) {
      const { household } = person
      const members = one.people.filter((p) => p.household.id === household.id && !p.left)
      expect(members).toHaveLength(household.size)
    }
  })

  it('tells those who subscribed to enrolments', async () => {
    const { sandbox, call, delivered, settle } = createAsyncSandbox()
    const subscribe_criteria = {
      reg_event_type: 'enrollement',
      notify_record_type: 'Beneficiary',
      filter_type: 'expression',
      filter: { programme_identifier: 'family-package.child-under-two' },
    }
    const item = { reference_id: nextId('r'), timestamp: SENT_AT, subscribe_criteria }
    const message = { transaction_id: nextId('t'), subscribe_request: [item] }
    await call('/subscribe', { header: header('subscribe'), message })
    await settle()
    await sandbox.advance(60)
    await settle()
    expect(delivered.map(({ body }) => body.header.action)).toContain('notify')
  })

  it.each(['Group', 'Member'])(
    'tells those who follow a household that a child was born, with a %s',
    async (notify_record_type) => {
      const { sandbox, call, delivered, settle } = createAsyncSandbox()
      const subscribe_request = ['NewHouseHoldMember', 'REGISTER'].flatMap((reg_event_type) =>
        ['HH-01', 'HH-02'].map((value) => ({
          reference_id: nextId('r'),
          timestamp: SENT_AT,
          subscribe_criteria: {
            reg_event_type,
            notify_record_type,
            filter_type: 'idtype-value',
            filter: { type: 'HHID', value },
          },
        })),
      )
      const message = { transaction_id: nextId('t'), subscribe_request }
      await call('/subscribe', { header: header('subscribe', { total_count: 4 }), message })
      await settle()
      await sandbox.advance(60)
      await settle()
      const told = delivered.map(({ body }) => body).filter((b) => b.header.action === 'notify')
      for (const body of told) {
        expect(requestCheck('social', '/registry/notify')(body)).toEqual([])
      }
      const child = sandbox.people.find(({ birthDate }) => birthDate > '2026-11-22')!
      const data = told.flatMap((body) => notification.parse(body).message.notify_event[0]!.data)
      expect(data.map((one) => one.reg_event_type).sort()).toEqual([
        'NewHouseHoldMember',
        'REGISTER',
      ])
      const expected = notify_record_type === 'Group' ? child.household.id : child.spid
      for (const { reg_record_type, reg_records } of data) {
        expect(reg_record_type).toBe(notify_record_type)
        expect(JSON.stringify(reg_records)).toContain(expected)
      }
    },
  )

  it('goes on from the day up to which people have lived, also when that is ahead', async () => {
    const store = createMemoryPeople(start, undefined, '2026-12-01')
    const life = createRegistryLife({
      people: store,
      list: () => start,
      now: () => new Date('2026-11-22T02:00:00Z'),
      events: { onEnrolment: () => undefined, onNewMember: () => undefined },
    })
    expect(await life.advance(0)).toBe('2026-12-01')
    expect(life.now().toISOString().slice(0, 10)).toBe('2026-12-01')
    expect(await life.advance(10)).toBe('2026-12-11')
    expect(await store.day()).toBe('2026-12-11')
  })
})

describe('the clock as an address', () => {
  const post = (body: unknown) => open().sandbox.handle({ method: 'POST', path: '/clock', body })

  it('shows the day and lets a month pass, or as many days as asked', async () => {
    const { sandbox } = open()
    const shown = await sandbox.handle({ method: 'GET', path: '/clock' })
    expect(shown.body).toEqual({ day: '2026-11-22' })
    expect((await post({})).body).toEqual({ day: '2026-12-22' })
    expect((await post({ days: '7' })).body).toEqual({ day: '2026-11-29' })
  })

  it.each([{ days: 0 }, { days: 367 }, { days: 'x' }, { days: 1.5 }, 'x', null])(
    'refuses %j',
    async (body) => {
      expect((await post(body)).status).toBe(400)
    },
  )
})
