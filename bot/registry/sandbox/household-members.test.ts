import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { proposedSpid } from '../../../schemas/spid.ts'
import { createTestSandbox, testPeople } from '../testdata/test-sandbox.ts'
import { createDciRegistry } from '../dci.ts'
import { createInProcessTransport } from './in-process-transport.ts'

const people = testPeople()
const registry = createDciRegistry({
  transport: createInProcessTransport(createTestSandbox()),
  spid: proposedSpid,
  now: () => new Date('2026-11-22T02:00:00Z'),
  newId: randomUUID,
})
const lookUp = (person: (typeof people)[number]) =>
  registry.lookUp(person.spid, { kind: 'phone', phone: person.phone ?? '' })

describe('what a person sees of their household', () => {
  it('is all members for the head, who comes first, and no number of anybody', async () => {
    const head = people.find((person) => person.household.id === 'HH-15')!
    const members = people.filter((person) => person.household.id === 'HH-15')
    const status = await lookUp(head)
    expect(status?.household).toEqual(
      members.map(({ name, relation, birthDate, joined }) => ({
        ref: expect.stringMatching(/^[0-9a-f]{10}$/) as unknown,
        name: { km: name.km, en: name.km },
        relation,
        birthDate,
        since: joined.on,
        joined: joined.how,
      })),
    )
    expect(status?.household?.map((member) => member.relation)).toEqual([
      ...['head', 'spouse', 'child', 'child', 'parent', 'parent', 'other'],
    ])
    expect(status?.household?.some((member) => member.joined === 'born')).toBe(true)
    for (const member of members) expect(JSON.stringify(status)).not.toContain(member.spid)
  })

  it('is nothing for all others', async () => {
    const others = people.filter((person) => person.relation !== 'head' && person.phone)
    for (const person of others.slice(0, 8)) {
      expect((await lookUp(person))?.household).toBeUndefined()
    }
  })
})

describe('what a person sees of an enrolment', () => {
  it('is every payment, made and due, in order, and the stages of the application', async () => {
    const person = people.find((p) => p.enrolments[0]?.programme === 'family-package.elderly')!
    const status = await lookUp({ ...person, phone: person.phone! })
    const [first] = status!.enrolments
    expect(first?.payments?.length).toBeGreaterThan(10)
    expect(first?.payments?.map(({ date }) => date)).toEqual(
      first?.payments?.map(({ date }) => date).toSorted(),
    )
    expect(first?.payments?.at(-1)).toEqual(first?.nextPayment)
    expect(first?.payments?.at(-2)).toEqual(first?.lastPayment)
    expect(first?.payments?.every(({ date }) => date >= first.since)).toBe(true)
    expect(first?.application?.steps.at(-1)).toEqual({ stage: 'accepted', date: first?.since })
  })

  it('is how far an application has come', async () => {
    const person = people.find((p) => p.enrolments[0]?.status === 'assessing')!
    const [first] = (await lookUp(person))!.enrolments
    expect(first?.application?.steps.map(({ stage }) => stage)).toEqual([
      'received',
      'documents',
      'interview',
    ])
    expect(first!.application!.steps.at(-1)!.date <= '2026-11-22').toBe(true)
  })
})
