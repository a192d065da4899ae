import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCondition, conditions } from './conditions/registry.ts'
import { factsThatMatter } from './facts-that-matter.ts'
import { anyDay, anyFacts } from './testing/any-facts.ts'

const ON = '2026-11-22'
const matter = (condition: string, facts: Record<string, string>) =>
  factsThatMatter(findCondition(condition), facts, ON, (fact) => facts[fact] === undefined)

describe('factsThatMatter', () => {
  it('sees facts that matter only together with others', () => {
    expect(matter('nssf-dependant', { kin: 'parent' })).toEqual(['work', 'age', 'ill'])
    expect(matter('nssf-dependant', { kin: 'spouse' })).toEqual([])
    expect(matter('nssf-dependant', { kin: 'parent', age: '18-58' })).toEqual(['ill'])
  })

  it('leaves out what an "I don\'t know" has closed off', () => {
    expect(matter('age-60', { age: '?' })).toEqual([])
    expect(matter('valid-card', { card: '?' })).toEqual([])
    expect(matter('public-pension', { work: 'retired', service: '?' })).toEqual([])
  })

  it.each(conditions.map((c) => [c.id, c] as const))(
    '%s depends on no other fact',
    (_id, condition) => {
      fc.assert(
        fc.property(anyFacts, anyFacts, anyFacts, anyDay, (facts, more, other, on) => {
          const isOpen = (fact: string) => facts[fact] === undefined
          const matters = new Set<string>(factsThatMatter(condition, facts, on, isOpen))
          const keep = (from: Record<string, string>, which: (f: string) => boolean) =>
            Object.fromEntries(Object.entries(from).filter(([f]) => isOpen(f) && which(f)))
          const told = { ...facts, ...keep(more, (f) => matters.has(f)) }
          const rest = keep(other, (f) => !matters.has(f))
          expect(condition.test({ ...told, ...rest }, on)).toBe(condition.test(told, on))
        }),
      )
    },
  )
})
