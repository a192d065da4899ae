import * as z from 'zod'

/** Front matter of `km.md` and `en.md`: what every page of prose carries. */
export const pageFrontMatter = z.strictObject({
  title: z.string().min(1),
  /** One sentence under the title, used in lists, search results and link previews. */
  summary: z.string().min(1),
  /** Set while a native reader should still confirm the text. */
  review: z.literal('needed').optional(),
})
