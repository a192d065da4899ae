import * as z from 'zod'
import { instant } from './dates.ts'
import { langSchema } from './lang.ts'

/** A person's chat joined with a place in the officers' group. Deleted when the talk ends. */
export const talkRecord = z.strictObject({
  v: z.literal(1),
  /** The person's chat; no officer ever sees it. */
  citizen: z.number().int(),
  language: langSchema,
  /** The officers' group, and there a topic or the message that began the talk. */
  chat: z.number().int(),
  thread: z.number().int().optional(),
  head: z.number().int(),
  since: instant,
})
export type TalkRecord = z.infer<typeof talkRecord>
