import * as z from 'zod'
import { instant } from './dates.ts'
import { grievanceSubmission } from './grievance.ts'

const common = {
  v: z.literal(1),
  /** Attempts so far. */
  attempts: z.number().int().nonnegative(),
  /** When to try next. */
  due: instant,
}

/**
 * What must reach the registry or a chat and is not there yet. A grievance of an anonymous
 * person carries no chat; `linkKey` names the link record of one that is not anonymous.
 */
export const outboxEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('grievance'),
    body: grievanceSubmission,
    chat: z.number().int().optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('chat'),
    chat: z.number().int(),
    text: z.string().min(1),
  }),
])
export type OutboxEntry = z.infer<typeof outboxEntry>
