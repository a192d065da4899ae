import type { Programme } from '../../../schemas/bot-content.ts'
import { programmeSchema } from '../../../schemas/programme.ts'
import { ruleSchema, type Rule } from '../../../schemas/rule.ts'

const text = { km: 'សាកល្បង', en: 'test' }
const sources = [{ id: 'hub' }]

/** A rule with these fields and plain others. */
export const makeRule = (fields: Record<string, unknown>): Rule =>
  ruleSchema.parse({
    id: 'row',
    name: text,
    conditions: ['poor-card'],
    benefit: text,
    publish: 'yes',
    where: [text],
    documents: 'not-published',
    confidence: 'high',
    sources,
    ...fields,
  })

/** A live programme with these rules. */
export const makeProgramme = (
  id: string,
  rules: readonly Rule[],
  fields: Record<string, unknown> = {},
): Programme => ({
  ...programmeSchema.parse({
    order: 1,
    branch: 'social-assistance',
    state: 'live',
    name: text,
    operator: text,
    rules,
    sources,
    checked: '2026-11-22',
    reviewBy: '2027-05-22',
    ...fields,
  }),
  id,
})
