import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import * as z from 'zod'
import { placeSchema } from '../../../schemas/gazetteer.ts'
import { enrolmentStates, personStatusSchema } from '../../../schemas/person-status.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import { createPeople } from './people.ts'

const content = (path: string) =>
  readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8')
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
  it('are sixty with a SPID of their own, in fifteen households', () => {
    expect(people).toHaveLength(60)
    expect(new Set(people.map((person) => person.spid)).size).toBe(60)
    expect(people.map((person) => proposedSpid.parse(person.spid))).toEqual(
      people.map((person) => person.spid),
    )
    expect(households.size).toBe(15)
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
      const members = people.filter((person) => person.household === household)
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
      const { rules } = load(content(`programmes/${id!}/rule.yaml`)) as { rules: { id: string }[] }
      if (rule !== undefined) expect(rules.map((candidate) => candidate.id)).toContain(rule)
    }
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
