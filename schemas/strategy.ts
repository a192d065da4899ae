import * as z from 'zod'
import { slug } from './ids.ts'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/strategy/goals/<n>/facts.yaml`. */
export const goalSchema = z.strictObject({
  number: z.number().int().min(1).max(4),
  title: localText,
  summary: localText,
  ...provenance,
})

/** `content/strategy/actions/<goal>-<action>/facts.yaml`. */
export const actionSchema = z
  .strictObject({
    goal: z.number().int().min(1).max(4),
    action: z.number().int().min(1).max(5),
    title: localText,
    milestone: localText,
    /** Years as Annex 1 prints them. */
    start: z.number().int().min(2024).max(2029),
    end: z.number().int().min(2024).max(2029),
    /** What the plan leaves open or prints in two ways. */
    note: localText.optional(),
    /** Systems and policies that the action concerns, by id. */
    systems: z.array(slug).default([]),
    policies: z.array(slug).default([]),
    ...provenance,
  })
  .refine((a) => a.start <= a.end, { path: ['end'], message: 'ends before it starts' })
