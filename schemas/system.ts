import * as z from 'zod'
import { slug } from './ids.ts'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** Stage words of the strategic plan's digest. */
export const systemStages = [
  'existing',
  'upgrading',
  'new',
  'planned',
  'missing',
  'context',
] as const

/** `content/systems/<id>/facts.yaml`: one system, register, card or identifier. */
export const systemSchema = z.strictObject({
  order: z.number().int(),
  group: z.enum(['core', 'operator']),
  name: localText,
  acronym: z.string().min(1).optional(),
  /** Absent where the source does not state an owner. */
  owner: localText.optional(),
  stage: z.enum(systemStages),
  /** What the source says about the stage, where a word is not enough. */
  stageNote: localText.optional(),
  serves: z.array(localText).default([]),
  /** Ids of systems that the source connects with this one. */
  connects: z.array(slug).default([]),
  ...provenance,
})
export type SystemFacts = z.infer<typeof systemSchema>
