import { describe, expect, it } from 'vitest'
import { factBankSchema, type FactBank } from '../../schemas/fact-bank.ts'
import { checkFactBank } from './check-fact-bank.ts'
import { checkRules } from './check-rules.ts'
import { checkSituations } from './check-situations.ts'
import { conditions } from './conditions/registry.ts'
import { makeProgramme, makeRule } from './testing/make-rule.ts'
import { realContent } from './testing/real-content.ts'

const { bank, programmes } = realContent
const changed = (change: (bank: FactBank) => void): FactBank => {
  const copy = structuredClone(bank)
  change(copy)
  return copy
}
const fact = (b: FactBank, id: string) => b.facts.find((f) => f.id === id)!
const messages = (b: FactBank) =>
  checkFactBank(b, conditions)
    .map((f) => f.message)
    .join('\n')
const text = { km: 'សាកល្បង', en: 'test' }

describe('checkFactBank', () => {
  it('finds nothing in our bank', () => {
    expect(checkFactBank(bank, conditions)).toEqual([])
  })

  it.each([
    ['a fact left out', (b: FactBank) => b.facts.shift(), 'need the fact "card"'],
    [
      'a fact for nothing',
      (b: FactBank) => b.facts.push({ ...b.facts[0]!, id: 'colour' }),
      'colour: no condition',
    ],
    ['a fact that stands twice', (b: FactBank) => b.facts.push(b.facts[0]!), 'card: stands twice'],
    [
      'an option left out',
      (b: FactBank) => fact(b, 'card').options.pop(),
      'card: option "none" is missing',
    ],
    [
      'an option of its own',
      (b: FactBank) => fact(b, 'card').options.push({ id: 'gold', label: text }),
      'card: no condition knows option "gold"',
    ],
    [
      'an option that stands twice',
      (b: FactBank) => fact(b, 'ill').options.push(fact(b, 'ill').options[0]!),
      'ill: option "yes" stands twice',
    ],
    [
      'a month made a choice',
      (b: FactBank) => (fact(b, 'birth').kind = 'choice'),
      'birth: conditions expect kind "month"',
    ],
    [
      'a month with options',
      (b: FactBank) => fact(b, 'birth').options.push({ id: 'x', label: text }),
      'birth: a month has no options',
    ],
    [
      'too many options',
      (b: FactBank) =>
        fact(b, 'card').options.push(...'abcdefgh'.split('').map((id) => ({ id, label: text }))),
      'at most 8',
    ],
  ])('finds %s', (_what, change, message) => {
    expect(messages(changed(change))).toContain(message)
  })

  it('says where', () => {
    const [fault] = checkFactBank(
      changed((b) => fact(b, 'state').options.pop()),
      conditions,
    )
    expect(fault).toMatchObject({ field: 'facts.1' })
  })

  it('keeps every question to six answers and every answer to a button', () => {
    for (const { id, options } of bank.facts) {
      expect(options.length, id).toBeLessThanOrEqual(6)
      for (const { label } of options) {
        for (const words of Object.values(label))
          expect(words.length, words).toBeLessThanOrEqual(36)
      }
    }
  })

  it('never asks about HIV', () => {
    const messages = Object.values(realContent.messages).flatMap((m) => m.split('\n'))
    const ours = messages.filter((line) => /^(check|reason)-/.test(line)).join('\n')
    const words = JSON.stringify([bank, conditions.map((c) => [c.id, c.facts])]) + ours
    expect(/\bhiv\b|\baids\b|អេដស៍|ហ៊ីវ/i.exec(words)).toBeNull()
  })
})

describe('checkSituations', () => {
  const bankWith = (fields: Record<string, unknown>) =>
    factBankSchema.parse({
      ...bank,
      situations: [{ id: 'x', label: text, rules: ['idpoor.on-demand'], ...fields }],
    })
  const found = (fields: Record<string, unknown>) =>
    checkSituations(bankWith(fields), programmes).map(
      ({ field, message }) => `${field}: ${message}`,
    )

  it('finds nothing in ours', () => {
    expect(checkSituations(bank, programmes)).toEqual([])
  })

  it('finds rules, facts and answers that are not there', () => {
    expect(found({ rules: ['idpoor.gone'] })).toEqual([
      'situations.0.rules.0: no live rule "idpoor.gone"',
    ])
    expect(found({ rules: ['shock-history.covid'] })).toHaveLength(1)
    expect(found({ given: { colour: 'red' } })).toEqual(['situations.0.given.colour: no such fact'])
    expect(found({ given: { card: 'gold' } })).toEqual([
      'situations.0.given.card: "gold" is no answer',
    ])
  })
})

describe('checkRules', () => {
  it('finds nothing in our programmes', () => {
    for (const programme of programmes) expect(checkRules(programme, conditions)).toEqual([])
  })

  it.each([
    ['a condition that is not there', { conditions: ['is-rich'] }, {}, 'rules.0.conditions.0'],
    [
      'a condition that stands twice',
      { conditions: ['age-60', 'age-60'] },
      {},
      'rules.0.conditions.1',
    ],
    [
      'an end before the start',
      { validFrom: '2025-01-01', validTo: '2024-01-01' },
      {},
      'rules.0.validTo',
    ],
    ['a closed programme without an end', {}, { state: 'closed' }, 'rules.0.validTo'],
  ])('finds %s', (_what, rule, programme, field) => {
    const faults = checkRules(makeProgramme('p', [makeRule(rule)], programme), conditions)
    expect(faults.map((f) => f.field)).toEqual([field])
  })
})
