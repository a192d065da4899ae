import { describe, expect, it } from 'vitest'
import { factBankSchema } from '../../schemas/fact-bank.ts'
import { nextFact } from './next-fact.ts'
import { makeRule } from './testing/make-rule.ts'

const ON = '2026-11-22'
const text = { km: 'សាកល្បង', en: 'test' }
const bank = factBankSchema.parse({
  id: 'check',
  version: 1,
  facts: ['disable', 'card', 'state', 'age'].map((id) => ({ id, kind: 'choice', text, why: text })),
})
const poor = makeRule({ id: 'poor', conditions: ['poor-card', 'valid-card'] })
const elderly = makeRule({ id: 'elderly', conditions: ['age-60', 'poor-card'] })
const next = (facts: Record<string, string>, rules = [poor, elderly]) =>
  nextFact(rules, bank, facts, ON)?.id

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

  it('looks only at rules that hold on the day', () => {
    expect(next({ card: 'poor1' }, [elderly])).toBe('age')
    const ended = makeRule({ validTo: '2024-03-31' })
    expect(next({}, [ended])).toBeUndefined()
    expect(nextFact([ended], bank, {}, '2024-03-31')?.id).toBe('card')
  })
})
