import * as z from 'zod'
import { instant } from './dates.ts'
import { attachmentInfo } from './cases/attachment.ts'
import { citizenAction } from './cases/citizen-action.ts'
import { caseSubmission } from './cases/case-submission.ts'

const common = {
  v: z.literal(1),
  /** Attempts so far. */
  attempts: z.number().int().nonnegative(),
  /** When to try next. */
  due: instant,
}

/** The case that something is for. Without a chat where nobody must connect the two. */
const ofCase = {
  reference: z.string(),
  token: z.string(),
  chat: z.number().int().optional(),
}

const currentEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('case'),
    body: caseSubmission,
    chat: z.number().int().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('chat'),
    chat: z.number().int(),
    text: z.string().min(1),
    /** Buttons under it, coded for this chat. */
    buttons: z.array(z.strictObject({ text: z.string(), data: z.string() })).optional(),
  }),
  /** A photo, voice note or paper: fetched from Telegram and added to its case. */
  z.strictObject({
    ...common,
    ...ofCase,
    kind: z.literal('attachment'),
    attachment: attachmentInfo
      .pick({ id: true, media_type: true, created: true })
      .extend({ file: z.string().min(1) }),
  }),
  /** Help that ends by itself, so that nothing of the person stays in the helper's chat. */
  z.strictObject({
    ...common,
    kind: z.literal('help'),
    chat: z.number().int(),
    consent_at: instant,
  }),
  /** What a citizen did with a case while the registry could not be reached. */
  z.strictObject({ ...common, ...ofCase, kind: z.literal('action'), action: citizenAction }),
])

/** Until requests came, a case was a grievance and its entry was called so. */
const renameEarlier = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'kind' in entry && entry.kind === 'grievance'
    ? { ...entry, kind: 'case' }
    : entry

/**
 * What must reach the registry or a chat and is not there yet. The case of an anonymous person
 * carries no chat.
 */
export const outboxEntry = z.preprocess(renameEarlier, currentEntry)
export type OutboxEntry = z.infer<typeof outboxEntry>
