import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import * as z from 'zod'
import { day } from '../../schemas/dates.ts'
import { isFactAnswer } from './fact-answer.ts'
import { liveRules } from './live-rules.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { realContent } from './testing/real-content.ts'

const folder = fileURLToPath(new URL('./cases/', import.meta.url))
const casesSchema = z.array(
  z.strictObject({
    facts: z.record(z.string(), z.string()),
    on: day,
    expected: z.enum(['likely', 'possible', 'not']),
  }),
)
const rules = liveRules(realContent.programmes)
const files = readdirSync(folder).map((name) => name.replace('.yaml', ''))

describe('rules of live programmes', () => {
  it('have a case file each, and every case file a rule', () => {
    expect(files.sort()).toEqual(rules.map(({ id }) => id).sort())
  })
})

describe.each(rules.filter(({ id }) => files.includes(id)))('$id', ({ id, rule }) => {
  const cases = casesSchema.parse(load(readFileSync(`${folder}${id}.yaml`, 'utf8')))

  it.each(cases)('$facts on $on: $expected', ({ facts, on, expected }) => {
    for (const [key, value] of Object.entries(facts)) {
      const fact = realContent.bank.facts.find((f) => f.id === key)
      expect(fact && isFactAnswer(fact, value), `${key}: ${value}`).toBe(true)
    }
    expect(evaluateRule(rule, facts, on).result).toBe(expected)
  })

  it('has at least one likely, one possible and one not', () => {
    expect(new Set(cases.map((c) => c.expected))).toEqual(new Set(['likely', 'possible', 'not']))
  })
})
