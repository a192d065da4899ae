import * as z from 'zod'
import { ruleSchema } from './rule.ts'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/programmes/<id>/rule.yaml`: the language-neutral facts of one programme. */
export const programmeSchema = z
  .strictObject({
    /** Place in lists. */
    order: z.number().int(),
    branch: z.enum(['social-assistance', 'social-security']),
    state: z.enum(['live', 'closed']),
    name: localText,
    operator: localText,
    /** Hotline or other way to ask, only where a source names one. */
    askAt: z.array(localText).default([]),
    rules: z.array(ruleSchema).min(1),
    ...provenance,
  })
  .superRefine((programme, ctx) => {
    programme.rules.forEach((rule, i) => {
      if (rule.publish === 'no' && rule.amounts.length > 0) {
        ctx.addIssue({
          code: 'custom',
          path: ['rules', i, 'amounts'],
          message: 'publish is "no", so no amount may be given',
        })
      }
      if (rule.publish === 'caveat' && !rule.caveat) {
        ctx.addIssue({
          code: 'custom',
          path: ['rules', i, 'caveat'],
          message: 'publish is "caveat", so a caveat is expected',
        })
      }
      if (programme.rules.findIndex((other) => other.id === rule.id) !== i) {
        ctx.addIssue({
          code: 'custom',
          path: ['rules', i, 'id'],
          message: `rule id "${rule.id}" is used twice`,
        })
      }
    })
  })
export type ProgrammeFacts = z.infer<typeof programmeSchema>
