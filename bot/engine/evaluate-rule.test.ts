import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { liveRules } from './live-rules.ts'
import { evaluateRule, rulePeriod } from './evaluate-rule.ts'
import { knownFacts } from './known-facts.ts'
import { anyDay, anyFacts } from './testing/any-facts.ts'
import { makeRule } from './testing/make-rule.ts'
import { realContent } from './testing/real-content.ts'

const ON = '2026-11-22'
const rules = liveRules(realContent.programmes)

describe('evaluateRule', () => {
  const rule = makeRule({ conditions: ['poor-card', 'valid-card', 'age-60'] })

  it('gives the outcome of each condition in the order of the rule', () => {
    const result = evaluateRule(rule, { card: 'poor1', state: 'valid', age: '18-58' }, ON)
    expect(result).toEqual({
      rule: 'row',
      result: 'not',
      period: 'current',
      reasons: [
        { condition: 'poor-card', outcome: 'yes' },
        { condition: 'valid-card', outcome: 'yes' },
        { condition: 'age-60', outcome: 'no' },
      ],
      missing: [],
    })
  })

  it('names the facts that are missing, and only those that matter', () => {
    expect(evaluateRule(rule, { card: 'poor1', age: '62plus' }, ON).missing).toEqual(['state'])
    expect(evaluateRule(rule, { card: 'poor1', state: UNKNOWN, age: '59-61' }, ON).missing).toEqual(
      ['state', 'birth'],
    )
    expect(evaluateRule(rule, { card: 'poor1', state: 'lost', age: '62plus' }, ON).missing).toEqual(
      [],
    )
  })

  it('names what the person did not know rather than what would follow from it', () => {
    const dependant = makeRule({ conditions: ['nssf-dependant'] })
    expect(evaluateRule(dependant, { kin: UNKNOWN }, ON).missing).toEqual(['kin'])
    expect(evaluateRule(dependant, { kin: 'parent' }, ON).missing).toEqual(['work', 'age', 'ill'])
  })

  it('keeps to the days of the rule', () => {
    const dated = makeRule({ validFrom: '2024-04-01', validTo: '2026-11-22' })
    const facts = { card: 'poor1' }
    expect(rulePeriod(dated, '2024-03-31')).toBe('future')
    expect(evaluateRule(dated, facts, '2024-03-31').result).toBe('not')
    expect(evaluateRule(dated, facts, '2024-04-01').result).toBe('likely')
    expect(evaluateRule(dated, facts, '2026-11-22').result).toBe('likely')
    expect(evaluateRule(dated, facts, '2026-11-23')).toMatchObject({
      result: 'not',
      period: 'ended',
    })
  })

  it('refuses a rule that names no condition of ours', () => {
    const wrong = makeRule({ conditions: ['is-rich'] })
    expect(() => evaluateRule(wrong, {}, ON)).toThrow('is-rich')
  })

  it('never says "not" out of ignorance', () => {
    const nothingKnown = Object.fromEntries(Object.keys(knownFacts).map((f) => [f, UNKNOWN]))
    for (const { rule: each } of rules) {
      expect(evaluateRule(each, {}, ON).result).toBe('possible')
      expect(evaluateRule(each, nothingKnown, ON).result).not.toBe('not')
    }
  })

  it('keeps likely and not when more becomes known', () => {
    fc.assert(
      fc.property(anyFacts, fc.func(fc.boolean()), anyDay, (facts, keep, on) => {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => keep(fact)))
        for (const { rule: each } of rules) {
          const { result } = evaluateRule(each, fewer, on)
          if (result !== 'possible') expect(evaluateRule(each, facts, on).result).toBe(result)
        }
      }),
      { numRuns: 200 },
    )
  })
})
