import * as z from 'zod'
import { langSchema } from './lang.ts'

/**
 * What the bot remembers of a chat. Answers are kept by question id and replayed; no position
 * is stored (design, decision 2).
 */
export const sessionSchema = z.strictObject({
  v: z.literal(1),
  /** Absent until the person has chosen. */
  lang: langSchema.optional(),
  /** The flow in progress, if any, and the version its answers belong to. */
  flow: z.string().optional(),
  flowVersion: z.number().int().optional(),
  /** Question id to answer; `?` is "I don't know". */
  answers: z.record(z.string(), z.string()).default({}),
})
export type Session = z.infer<typeof sessionSchema>

export const newSession = (): Session => ({ v: 1, answers: {} })
