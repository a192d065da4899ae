import * as z from 'zod'
import { day } from './dates.ts'
import { slug } from './ids.ts'
import { langSchema } from './lang.ts'
import { localText } from './text.ts'

/** One message of a forum thread. Text is Markdown. */
export const postSchema = z.strictObject({
  author: localText,
  role: localText.optional(),
  date: day,
  lang: langSchema,
  text: z.string().min(1),
})

/**
 * Front matter of `content/forum/<year>/<thread>.md`: an archived thread of the practitioners'
 * forum. The body is an editor's summary and may be empty.
 */
export const threadSchema = z.strictObject({
  title: localText,
  summary: localText,
  /** True for examples that were written for the hub and never said by anybody. */
  sample: z.boolean(),
  state: z.enum(['open', 'answered']),
  tags: z.array(slug).default([]),
  posts: z.array(postSchema).min(1),
  review: z.literal('needed').optional(),
})
export type Thread = z.infer<typeof threadSchema>
