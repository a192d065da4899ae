import * as z from 'zod'

/** Makes an action safe to repeat. */
const id = z.uuid()
const reason = z.string().min(1).max(1000)

/**
 * What a citizen may do with a case of theirs; each is a resource below
 * `/grievances/{reference}` or `/requests/{reference}` of the same name.
 */
export const citizenAction = z.discriminatedUnion('action', [
  /** Answers a question (then the state changes) or adds something. */
  z.strictObject({ action: z.literal('messages'), id, text: z.string().min(1).max(4000) }),
  z.strictObject({ action: z.literal('withdraw'), id, reason: reason.optional() }),
  /** "Yes, this was solved": closes it. */
  z.strictObject({ action: z.literal('confirm'), id }),
  z.strictObject({ action: z.literal('reopen'), id, reason }),
  z.strictObject({
    action: z.literal('feedback'),
    id,
    satisfied: z.enum(['yes', 'partly', 'no']),
    comment: z.string().max(1000).optional(),
  }),
])
export type CitizenAction = z.infer<typeof citizenAction>
