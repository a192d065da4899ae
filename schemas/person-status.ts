import * as z from 'zod'
import { day } from './dates.ts'
import { localText } from './text.ts'

/**
 * Enrolment states the bot can show. The first four are the standard's (active, deceased,
 * graduated, suspended); the last three are our profile's, because the standard has no word
 * for an application under way.
 */
export const enrolmentStates = [
  'active',
  'suspended',
  'graduated',
  'deceased',
  'applied',
  'assessing',
  'waiting',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export const paymentSchema = z.object({
  date: day,
  /** Riel; absent where the registry gives none. */
  amount: z.number().optional(),
  state: z.enum(['paid', 'due', 'failed']),
})
export type Payment = z.infer<typeof paymentSchema>

export const enrolmentSchema = z.object({
  /** Programme or rule id where the registry uses ours, else its own code. */
  programme: z.string(),
  name: localText.optional(),
  status: z.enum(enrolmentStates),
  since: day,
  lastPayment: paymentSchema.optional(),
  nextPayment: paymentSchema.optional(),
})
export type Enrolment = z.infer<typeof enrolmentSchema>

/** What a verified person sees of themselves. */
export const personStatusSchema = z.object({
  enrolments: z.array(enrolmentSchema),
  card: z.object({ level: z.enum(['poor1', 'poor2', 'at-risk']), validTo: day }).optional(),
})
export type PersonStatus = z.infer<typeof personStatusSchema>
