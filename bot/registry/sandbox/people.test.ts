import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import * as z from 'zod'
import { placeSchema } from '../../../schemas/gazetteer.ts'
import {
  applicationStages,
  cardSchema,
  enrolmentStates,
  personStatusSchema,
  waysToJoin,
} from '../../../schemas/person-status.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import { createPeople } from './people.ts'

const contentPath = (path: string) => new URL(`../../../content/${path}`, import.meta.url)
const content = (path: string) => readFileSync(contentPath(path), 'utf8')
interface RuleFacts {
  id: string
  amounts?: { value: number }[]
}
const rules = new Map(
  readdirSync(contentPath('programmes')).map((id): [string, RuleFacts[]] => [
    id,
    (load(content(`programmes/${id}/rule.yaml`)) as { rules: RuleFacts[] }).rules,
  ]),
)
/** Rules by which something is done for a person and nobody is enrolled. */
const NO_ENROLMENT = new Set(['nssf-work.employer-check'])
const places = z
  .array(z.object(placeSchema.shape))
  .parse(JSON.parse(content('gazetteer/communes.json')))
const communes = new Map(places.map((place) => [place.code, place]))

const today = '2026-11-22'
const people = createPeople({ seed: 1, today, places })
const enrolments = people.flatMap((person) => person.enrolments)
const households = new Map(people.map((person) => [person.household.id, person.household]))
const cards = [...households.values()].flatMap((household) => household.card ?? [])
const payments = enrolments.flatMap((e) => [e.lastPayment ?? [], e.nextPayment ?? []].flat())
const inDays = (days: number) =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

describe('the invented people', () => {
  it('have a SPID of their own', () => {
    expect(new Set(people.map((person) => person.spid)).size).toBe(people.length)
    expect(people.map((person) => proposedSpid.parse(person.spid))).toEqual(
      people.map((person) => person.spid),
    )
  })

  it('begin with the sixty in fifteen households whom practitioners know', () => {
    const first = people.slice(0, 60)
    expect(new Set(first.map((person) => person.household.id)).size).toBe(15)
    expect(people[60]!.household.id).toBe('HH-16')
    const known = JSON.stringify(first.map(({ spid, name, phone }) => [spid, name, phone]))
    expect(createHash('sha256').update(known).digest('hex').slice(0, 16)).toBe('32860dd6c5571ad0')
  })

  it('are the same for the same seed and others for another', () => {
    expect(createPeople({ seed: 1, today, places })).toEqual(people)
    const others = createPeople({ seed: 2, today, places })
    expect(others.map((person) => person.spid)).not.toEqual(people.map((person) => person.spid))
  })

  it('keep number, name and phone while time passes', () => {
    const lasting = (list: typeof people) =>
      list.map(({ spid, name, phone }) => [spid, name, phone])
    expect(lasting(createPeople({ seed: 1, today: '2030-02-28', places }))).toEqual(lasting(people))
  })

  it('show that they are invented', () => {
    for (const { name, phone = '+855 00' } of people) {
      expect(name.km).toMatch(/ គំរូ$/)
      expect(name.en).toMatch(/ Sample$/)
      expect(phone.replace(' ', '')).toMatch(/^\+85500/)
    }
    const phones = people.flatMap((person) => person.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
    expect(cards.every((card) => card.number.startsWith('SAMPLE-'))).toBe(true)
  })

  it('live in real communes, several of a household under one roof', () => {
    for (const { code, name } of [...households.values()].map((household) => household.commune)) {
      expect(communes.get(code)).toMatchObject({ km: name.km, en: name.en })
    }
    for (const household of households.values()) {
      const members = people.filter((person) => person.household === household && !person.left)
      expect(members).toHaveLength(household.size)
      expect(new Set(members.map((member) => member.name.en)).size).toBe(members.length)
    }
  })

  it('show every state, payment and card that the bot can show', () => {
    expect(new Set(enrolments.map((e) => e.status))).toEqual(new Set(enrolmentStates))
    expect(new Set(payments.map((payment) => payment.state))).toEqual(
      new Set(['paid', 'due', 'failed']),
    )
    expect(new Set(payments.map((payment) => payment.amount === undefined))).toEqual(
      new Set([true, false]),
    )
    expect(new Set(cards.map((card) => card.level))).toEqual(new Set(['poor1', 'poor2', 'at-risk']))
    expect(cards.some((card) => card.validTo < today)).toBe(true)
    expect(cards.some((card) => card.validTo >= today && card.validTo < inDays(60))).toBe(true)
    expect(cards.some((card) => card.validTo > inDays(365))).toBe(true)
    expect(people.some((person) => !person.household.card && person.enrolments.length === 0)).toBe(
      true,
    )
    expect(
      people.some((person) => person.phone === undefined && person.enrolments.length > 0),
    ).toBe(true)
  })

  it('are enrolled in programmes and rules that this hub describes', () => {
    for (const { programme } of enrolments) {
      const [id, rule] = programme.split('.')
      if (rule !== undefined)
        expect(rules.get(id!)!.map((candidate) => candidate.id)).toContain(rule)
    }
  })

  it('are enrolled in every programme that this hub describes', () => {
    const enrolled = new Set(enrolments.map(({ programme }) => programme.split('.')[0]))
    expect([...enrolled].sort()).toEqual([...rules.keys()].sort())
  })

  it('get or got something under every rule that enrols, and no amount that may not be shown', () => {
    const all = [...rules].flatMap(([id, some]) =>
      some.map((rule) => ({ ...rule, programme: `${id}.${rule.id}` })),
    )
    const known = new Set(enrolments.map(({ programme }) => programme))
    const missing = all.filter(
      ({ programme }) =>
        !known.has(programme) &&
        !known.has(programme.split('.', 1)[0]!) &&
        !NO_ENROLMENT.has(programme),
    )
    expect(missing.map(({ programme }) => programme)).toEqual([])
    for (const { programme, payments = [] } of enrolments) {
      const published = all.find((rule) => rule.programme === programme)?.amounts ?? []
      for (const { amount } of payments) {
        if (amount !== undefined) expect(published.map(({ value }) => value)).toContain(amount)
      }
    }
  })

  it('have applied and stand at every stage, the refused among them', () => {
    const last = enrolments.map(({ application }) => application?.steps.at(-1)?.stage)
    expect(new Set(last)).toEqual(new Set(applicationStages))
    for (const { status, application } of enrolments) {
      expect(application?.steps.at(-1)?.stage === 'refused').toBe(status === 'refused')
    }
  })

  it('have a card of every level in every state, and households with a history', () => {
    const states = (level: string) =>
      new Set(
        cards
          .filter((card) => card.level === level)
          .map(({ validTo }) =>
            validTo < today ? 'expired' : validTo < inDays(60) ? 'soon' : 'valid',
          ),
      )
    for (const level of cardSchema.shape.level.options) expect(states(level).size).toBe(3)
    expect(new Set(people.map(({ joined }) => joined.how))).toEqual(new Set(waysToJoin))
    expect(new Set(people.flatMap(({ left }) => left?.how ?? []))).toEqual(
      new Set(['moved-out', 'died']),
    )
  })

  it('fit the schema of what a person sees', () => {
    for (const person of people) {
      const { card } = person.household
      expect(() => personStatusSchema.parse({ enrolments: person.enrolments, card })).not.toThrow()
      expect(person.birthDate < today).toBe(true)
    }
  })

  it('need somewhere to live', () => {
    expect(() => createPeople({ seed: 1, today, places: [] })).toThrow('at least one commune')
  })
})
