import * as z from 'zod'
import { LARGEST_ATTACHMENT, mediaType, MOST_ATTACHMENTS } from './cases/attachment.ts'
import { helperRole } from './cases/case-submission.ts'
import { instant } from './dates.ts'
import { langSchema } from './lang.ts'

/** A photo, voice note or paper that waits to be handed in with a case: Telegram keeps the bytes. */
export const sessionFile = z.strictObject({
  /** Telegram's name for it, good for this bot only. */
  file: z.string().min(1),
  media_type: mediaType,
  /** Bytes. */
  size: z.number().int().positive().max(LARGEST_ATTACHMENT),
})
export type SessionFile = z.infer<typeof sessionFile>

export const sessionFiles = z.array(sessionFile).max(MOST_ATTACHMENTS)

/** Somebody helps somebody else from this chat. */
export const helping = z.strictObject({
  role: helperRole,
  /** When the person agreed. */
  consent_at: instant,
  /** Messages since then, to be removed from the helper's chat at the end. */
  messages: z.array(z.number().int()).default([]),
})

/**
 * What the bot remembers of a chat. Answers are kept by question id and replayed; no position
 * is stored.
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
  /** Sent in the open flow in place of words. */
  files: sessionFiles.optional(),
  helping: helping.optional(),
})
export type Session = z.infer<typeof sessionSchema>

export const newSession = (): Session => ({ v: 1, answers: {} })
