import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import * as z from 'zod'
import { day } from '../../../schemas/dates.ts'
import { UNKNOWN } from '../../../schemas/fact-bank.ts'
import { anyDay, anyFacts } from '../testing/any-facts.ts'
import { conditions, findCondition } from './registry.ts'

const folder = fileURLToPath(new URL('./cases/', import.meta.url))
const casesSchema = z.array(
  z.strictObject({
    facts: z.record(z.string(), z.string()),
    on: day,
    expected: z.enum(['yes', 'no', 'unknown']),
  }),
)
const casesOf = (id: string) => casesSchema.parse(load(readFileSync(`${folder}${id}.yaml`, 'utf8')))

describe('every condition', () => {
  it('has a case file, and every case file a condition', () => {
    const files = readdirSync(folder).map((name) => name.replace('.yaml', ''))
    expect(files.sort()).toEqual(conditions.map((c) => c.id).sort())
  })

  it('is registered once', () => {
    const ids = conditions.map((c) => c.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(() => findCondition('no-such-condition')).toThrow('no-such-condition')
  })
})

describe.each(conditions.map((c) => [c.id, c] as const))('%s', (id, condition) => {
  const cases = existsSync(`${folder}${id}.yaml`) ? casesOf(id) : []

  it.each(cases)('$facts on $on: $expected', ({ facts, on, expected }) => {
    expect(condition.test(facts, on)).toBe(expected)
  })

  it('has cases for yes, no and unknown that try each of its facts', () => {
    expect(new Set(cases.map((c) => c.expected))).toEqual(new Set(['yes', 'no', 'unknown']))
    expect(new Set(cases.flatMap((c) => Object.keys(c.facts)))).toEqual(new Set(condition.facts))
  })

  it('never says no to what is not known', () => {
    fc.assert(
      fc.property(fc.subarray([...condition.facts]), anyDay, (asked, on) => {
        const facts = Object.fromEntries(asked.map((fact) => [fact, UNKNOWN]))
        expect(condition.test(facts, on)).not.toBe('no')
      }),
    )
  })

  it('reads only its own facts, and keeps to a yes or no when more is known', () => {
    fc.assert(
      fc.property(anyFacts, fc.func(fc.boolean()), anyDay, (facts, keep, on) => {
        const own = new Set<string>(condition.facts)
        const entries = Object.entries(facts)
        const outcome = condition.test(facts, on)
        expect(condition.test(Object.fromEntries(entries.filter(([f]) => own.has(f))), on)).toBe(
          outcome,
        )
        const before = condition.test(Object.fromEntries(entries.filter(([f]) => keep(f))), on)
        if (before !== 'unknown') expect(outcome).toBe(before)
      }),
    )
  })
})
