import * as z from 'zod'
import { slug } from './ids.ts'
import { provenance } from './source.ts'

/** Next steps that a button under an answer can start. */
export const nextSteps = [
  'check',
  'status',
  'grievance',
  'request',
  'helper',
  'talk',
  'language',
  'forget',
  'help',
] as const

/** `content/answers/<topic>/facts.yaml`: what an answer needs beside its text. */
export const answerFactsSchema = z.strictObject({
  /** Group in lists of topics. */
  group: z.enum([
    'card',
    'family',
    'disability',
    'health',
    'work',
    'payment',
    'grievance',
    'data',
    'bot',
  ]),
  /** Buttons under the answer. */
  next: z.array(z.enum(nextSteps)).default([]),
  programme: slug.optional(),
  /** Page without language that tells more: `standards/spid`. */
  page: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
    .optional(),
  related: z.array(slug).default([]),
  /** Sample questions in romanised Khmer. */
  romanised: z.array(z.string().min(2)).default([]),
  ...provenance,
})
export type AnswerFacts = z.infer<typeof answerFactsSchema>

/** Front matter of an answer's `km.md` and `en.md`. */
export const answerPageSchema = z.strictObject({
  /** The question as a heading. */
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Questions as people really ask them. */
  questions: z.array(z.string().min(2)).min(3),
  review: z.literal('needed').optional(),
})
export type AnswerPage = z.infer<typeof answerPageSchema>
