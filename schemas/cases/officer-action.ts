import * as z from 'zod'
import { decision, sensitivity } from './case-states.ts'

const id = z.uuid()
const text = z.string().trim().min(1).max(4000)

/** What an officer may do with a case: `POST /cases/{id}/{action}`. `id` makes it repeatable. */
export const officerAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('acknowledge'), id }),
  z.strictObject({ action: z.literal('take'), id }),
  /** Asks the complainant; the text reaches them. */
  z.strictObject({ action: z.literal('ask'), id, reason: text }),
  z.strictObject({ action: z.literal('escalate'), id, reason: text }),
  /** The reason is the answer that the complainant gets. */
  z.strictObject({ action: z.literal('resolve'), id, decision, reason: text }),
  z.strictObject({ action: z.literal('redirect'), id, reason: text }),
  /** Writes to the complainant without changing the state. */
  z.strictObject({ action: z.literal('reply'), id, text }),
  /** Writes for colleagues only. */
  z.strictObject({ action: z.literal('note'), id, text }),
  /** Up without a reason, down only with one. */
  z.strictObject({
    action: z.literal('mark'),
    id,
    sensitivity,
    reason: text.optional(),
  }),
])
export type OfficerAction = z.infer<typeof officerAction>
