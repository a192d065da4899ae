import * as z from 'zod'
import { instant } from './dates.ts'
import { langSchema } from './lang.ts'

/** What a person asked to be told about. Kept until they stop it. */
export const newsSchema = z.strictObject({
  v: z.literal(1),
  lang: langSchema,
  /** Code of their province; absent for the whole country. */
  province: z.string().optional(),
  /** Programme ids; none means all of them. */
  programmes: z.array(z.string()),
  since: instant,
})
export type News = z.infer<typeof newsSchema>

/**
 * That a campaign's message went to a chat. It is `begun` before and `sent` after; what stays
 * `begun` was cut off in between and nobody knows, so it is never sent again. `gone` is a chat
 * that cannot be reached any more.
 */
export const sentSchema = z.strictObject({
  v: z.literal(1),
  state: z.enum(['begun', 'sent', 'gone']),
  at: instant,
})
export type Sent = z.infer<typeof sentSchema>
