import * as z from 'zod'
import { decision } from './cases/case-states.ts'

/** A message in a group of officers that is about a case: its card, or a question for words. */
export const cardRecord = z.strictObject({
  v: z.literal(1),
  /** Id of the case. */
  case: z.uuid(),
  chat: z.number().int(),
  message: z.number().int(),
  /** Topic that it stands in. */
  thread: z.number().int().optional(),
  /** What a reply to it does; without it a reply is sent to the complainant. */
  asks: z.enum(['ask', 'resolve', 'redirect', 'escalate']).optional(),
  decision: decision.optional(),
})
export type CardRecord = z.infer<typeof cardRecord>
