import { describe, expect, it } from 'vitest'
import { factBankSchema } from '../../schemas/fact-bank.ts'
import { nextFact } from './next-fact.ts'
import { makeProgramme, makeRule } from './testing/make-rule.ts'

const ON = '2026-11-22'
const text = { km: 'សាកល្បង', en: 'test' }
const bank = factBankSchema.parse({
  id: 'check',
  version: 1,
  facts: ['disable', 'card', 'state', 'age'].map((id) => ({ id, kind: 'choice', text, why: text })),
})
const poor = makeRule({ id: 'poor', conditions: ['poor-card', 'valid-card'] })
const elderly = makeRule({ id: 'elderly', conditions: ['age-60', 'poor-card'] })
const programmes = [makeProgramme('p', [poor, elderly])]
const next = (facts: Record<string, string>, only?: (id: string) => boolean, on = ON) =>
  nextFact(programmes, bank, facts, on, only)?.id

describe('nextFact', () => {
  it('asks in the order of the bank, and nothing that no rule needs', () => {
    expect(next({})).toBe('card')
    expect(next({ card: 'poor1' })).toBe('state')
    expect(next({ card: 'poor1', state: 'valid' })).toBe('age')
    expect(next({ card: 'poor1', state: 'valid', age: '18-58' })).toBeUndefined()
  })

  it('stops asking for a rule that one condition has closed', () => {
    expect(next({ card: 'none' })).toBeUndefined()
    expect(next({ age: '18-58', card: 'poor2' })).toBe('state')
  })

  it('goes on after "I don\'t know" while another fact may still close the rule', () => {
    expect(next({ card: '?' })).toBe('age')
    expect(next({ card: '?', age: '?' })).toBeUndefined()
  })

  it('looks only at rules that take part, hold on the day and are live', () => {
    expect(next({ card: 'poor1' }, (id) => id === 'p.elderly')).toBe('age')
    const ended = makeProgramme('e', [makeRule({ validTo: '2024-03-31' })])
    const closed = makeProgramme('c', [makeRule({ validTo: '2030-01-01' })], { state: 'closed' })
    expect(nextFact([ended, closed], bank, {}, ON)).toBeUndefined()
    expect(nextFact([ended], bank, {}, '2024-03-31')?.id).toBe('card')
  })
})
