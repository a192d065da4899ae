import * as z from 'zod'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** A question at the end of a module, marked on the device, never sent. */
export const quizQuestion = z
  .strictObject({
    text: localText,
    options: z.array(localText).min(2).max(4),
    /** Index of the right option. */
    right: z.number().int().nonnegative(),
    /** Why it is right. */
    because: localText,
  })
  .refine((q) => q.right < q.options.length, {
    path: ['right'],
    message: 'no option has this index',
  })
export type QuizQuestion = z.infer<typeof quizQuestion>

/** `content/training/<course>/course.yaml`. */
export const courseSchema = z.strictObject({
  order: z.number().int(),
  title: localText,
  summary: localText,
  audience: localText,
  ...provenance,
})

/** `content/training/<course>/<nn-module>/facts.yaml`. */
export const moduleSchema = z.strictObject({
  /** Minutes that a session takes. */
  minutes: z.number().int().positive(),
  /** What people can do afterwards. */
  goals: z.array(localText).min(1),
  materials: z.array(localText).default([]),
  quiz: z.array(quizQuestion).default([]),
  ...provenance,
})
