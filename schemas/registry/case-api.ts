import * as z from 'zod'
import { caseForms, categoryCode, timeAims } from '../cases/case-category.ts'
import { sensitivity } from '../cases/case-states.ts'
import { localText } from '../text.ts'
import { wireTime } from './wire.ts'

/** Header that makes a submission or an action safe to repeat: its own id. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key'
/** Header with the follow-up token; never part of an address, because addresses are logged. */
export const FOLLOW_UP_TOKEN = 'Follow-Up-Token'

/** 201: the case is kept. The same for every repetition of the same submission. */
export const caseReceipt = z.strictObject({
  id: z.uuid(),
  reference: z.string(),
  status: z.literal('received'),
  received_at: wireTime,
})
export type CaseReceipt = z.infer<typeof caseReceipt>

/** 201: the attachment is kept. */
export const attachmentReceipt = z.strictObject({ id: z.uuid() })

const aims = z.strictObject({
  acknowledge_days: z.number().int(),
  resolve_days: z.number().int(),
  reopen_days: z.number().int(),
  appeal_days: z.number().int(),
})

/** `GET /grievance-categories`: what can be complained about. Where it goes is not said. */
export const categoriesReply = z.strictObject({
  basis: localText,
  categories: z.array(
    z.strictObject({
      code: categoryCode,
      name: localText,
      form: z.enum(caseForms),
      sensitivity,
      aims,
      question: localText.optional(),
      subcategories: z.array(z.strictObject({ code: categoryCode, name: localText })),
    }),
  ),
})
export type CategoriesReply = z.infer<typeof categoriesReply>

/** Aims as the registry API writes them. */
export const toWireAims = (own: z.infer<typeof timeAims>): z.infer<typeof aims> => ({
  acknowledge_days: own.acknowledgeDays,
  resolve_days: own.resolveDays,
  reopen_days: own.reopenDays,
  appeal_days: own.appealDays,
})
