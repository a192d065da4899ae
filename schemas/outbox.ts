import * as z from 'zod'
import { instant } from './dates.ts'
import { caseSubmission } from './cases/case-submission.ts'

const common = {
  v: z.literal(1),
  /** Attempts so far. */
  attempts: z.number().int().nonnegative(),
  /** When to try next. */
  due: instant,
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
  }),
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
