import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNKNOWN, type Fact, type Facts } from '../../schemas/fact-bank.ts'
import { liveRules } from './live-rules.ts'
import { testRule } from './evaluate-rule.ts'
import { stepCheck, type CheckSetup } from './step-check.ts'
import { anyDay, anyFacts } from './testing/any-facts.ts'
import { realContent } from './testing/real-content.ts'

const { programmes, bank } = realContent
const setup: CheckSetup = { programmes, bank, on: '2026-11-22' }
/** Any answer to a fact; months around the limits of age. */
const answersTo = (fact: Fact): string[] =>
  fact.kind === 'month'
    ? ['1966', '1966-10', '1966-11', '1966-12', '2024-11', '2025']
    : fact.options.map((o) => o.id)
const rules = liveRules(programmes)
const resultsOf = (facts: Facts, on: string) =>
  rules.map(({ rule }) => testRule(rule, facts, on).result)

describe('a check of everything', () => {
  const plain = {
    card: 'none',
    venue: 'no',
    kin: 'no',
    age: '18-58',
    kids: 'no',
    hmonths: '9plus',
    events: 'no',
    disable: 'no',
  }

  it.each([
    ['self', 'no'],
    ['self', 'yes'],
    ['employee', 'yes'],
    ['employee', 'no'],
    ['employee', 'was'],
    ['public', 'yes'],
    ['public', 'no'],
    ['casual', 'no'],
    ['other', 'no'],
    ['other', 'was'],
  ])('asks at most 8 questions when nothing is special: work %s, NSSF %s', (work, nssf) => {
    const { next, path } = stepCheck(setup, { ...plain, work, nssf })
    expect(next).toBeUndefined()
    expect(path.length).toBeLessThanOrEqual(8)
  })

  it('asks one more of a family in hardship at most', () => {
    const { next, path } = stepCheck(setup, {
      ...plain,
      card: 'hard',
      work: 'casual',
      nssf: 'no',
      youth: 'no',
    })
    expect(next).toBeUndefined()
    expect(path.length).toBeLessThanOrEqual(9)
  })

  it('asks for the month of birth from 59 to 61 only', () => {
    const asked = (age: string) =>
      stepCheck(setup, { card: 'poor1', state: 'valid', work: 'other', nssf: 'no', kin: 'no', age })
        .next?.id
    expect(asked('59-61')).toBe('birth')
    for (const age of ['under18', '18-58', '62plus', UNKNOWN]) expect(asked(age)).not.toBe('birth')
  })

  it('goes on at the next question and back by dropping the last answer', () => {
    const answers = { card: 'poor1', state: 'valid', work: 'self' }
    const step = stepCheck(setup, answers)
    expect(step).toMatchObject({ path: ['card', 'state', 'work'], next: { id: 'nssf' } })
    expect(stepCheck(setup, { card: 'poor1', state: 'valid' })).toMatchObject({
      next: { id: 'work' },
    })
  })

  it('leaves out answers that an earlier, changed answer made unreachable', () => {
    const answers = { card: 'none', state: 'valid', work: 'self', venue: 'yes', nssf: 'no' }
    expect(stepCheck(setup, answers).facts).toEqual({ card: 'none', work: 'self', nssf: 'no' })
  })

  it('asks again where an answer is none of the options', () => {
    expect(stepCheck(setup, { card: 'gold', work: 'self' })).toMatchObject({
      path: [],
      next: { id: 'card' },
    })
  })
})

describe('a check from a situation', () => {
  it.each(bank.situations.map((s) => [s.id, s] as const))(
    '%s is short',
    (_id, { rules, given }) => {
      const known = new Set(rules)
      const only = (id: string) => known.has(id)
      fc.assert(
        fc.property(anyFacts, anyDay, (facts, on) => {
          let answers: Facts = {}
          for (;;) {
            const { next, path } = stepCheck({ ...setup, on, only, given }, answers)
            if (!next) {
              expect(path.length).toBeLessThanOrEqual(12)
              return
            }
            expect(Object.keys(given)).not.toContain(next.id)
            answers = { ...answers, [next.id]: facts[next.id] ?? UNKNOWN }
          }
        }),
        { numRuns: 50 },
      )
    },
  )

  it('asks a pregnant woman in need only what matters to her', () => {
    const { rules, given } = bank.situations.find((s) => s.id === 'pregnant')!
    const only = (id: string) => rules.includes(id)
    const { path, next } = stepCheck(
      { ...setup, only, given },
      { card: 'hard', work: 'self', nssf: 'no' },
    )
    expect({ path, next }).toEqual({ path: ['card', 'work', 'nssf'], next: undefined })
  })
})

describe('any person', () => {
  const walk = (facts: Facts, on: string) => {
    let answers: Facts = {}
    for (;;) {
      const step = stepCheck({ ...setup, on }, answers)
      if (!step.next) return step
      answers = { ...answers, [step.next.id]: facts[step.next.id] ?? UNKNOWN }
    }
  }

  it('gets the same result from the questions asked as from all that could be told', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (some, on) => {
        const { facts, path } = walk(some, on)
        expect(new Set(path).size).toBe(path.length)
        for (const fact of bank.facts.filter((f) => facts[f.id] === undefined)) {
          for (const answer of answersTo(fact)) {
            expect(resultsOf({ ...facts, [fact.id]: answer }, on)).toEqual(resultsOf(facts, on))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
