import * as z from 'zod'
import { amountSchema } from './amount.ts'
import { day } from './dates.ts'
import { slug } from './ids.ts'
import { sourceRef } from './source.ts'
import { localText } from './text.ts'

/** One row of a programme: who may get what, where, with which papers. */
export const ruleSchema = z.strictObject({
  /** Name inside the programme; the full id is `<programme>.<id>`. Never reused. */
  id: slug,
  name: localText,
  /** First and last day on which the rule holds, as far as a source tells. */
  validFrom: day.optional(),
  validTo: day.optional(),
  /** Names of conditions, all of which must hold. "Or" lives inside a named condition. */
  conditions: z.array(slug).min(1),
  benefit: localText,
  /** Whether amounts may be shown: yes, yes with the caveat, or not until confirmed. */
  publish: z.enum(['yes', 'caveat', 'no']),
  amounts: z.array(amountSchema).default([]),
  caveat: localText.optional(),
  where: z.array(localText).min(1),
  /** Papers to bring; `not-published` where no source lists them. */
  documents: z.union([z.array(localText).min(1), z.literal('not-published')]),
  confidence: z.enum(['high', 'medium', 'low', 'conflict']),
  sources: z.array(sourceRef).min(1),
})
export type Rule = z.infer<typeof ruleSchema>
