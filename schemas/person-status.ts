import * as z from 'zod'
import { memberRef } from './cases/request-details.ts'
import { day } from './dates.ts'
import { placeCode } from './ids.ts'
import { localText } from './text.ts'

/**
 * Enrolment states the bot can show. The first four are the standard's (active, deceased,
 * graduated, suspended); the others are our profile's, because the standard has no word for an
 * application that is under way or was refused.
 */
export const enrolmentStates = [
  'active',
  'suspended',
  'graduated',
  'deceased',
  'applied',
  'assessing',
  'waiting',
  'refused',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export const paymentSchema = z.object({
  date: day,
  /** Riel; absent where the registry gives none. */
  amount: z.number().optional(),
  state: z.enum(['paid', 'due', 'failed']),
})
export type Payment = z.infer<typeof paymentSchema>

/**
 * Stages of an application, in the order in which they may come; the last two end it. The standard
 * has none: they are the profile that this hub proposes.
 */
export const applicationStages = [
  'received',
  'documents',
  'interview',
  'decision',
  'accepted',
  'refused',
] as const
export type ApplicationStage = (typeof applicationStages)[number]

export const applicationSchema = z.object({
  /** Stages reached and their days, oldest first; the last one is where it stands. */
  steps: z.array(z.object({ stage: z.enum(applicationStages), date: day })).min(1),
})
export type Application = z.infer<typeof applicationSchema>

export const enrolmentSchema = z.object({
  /** Programme or rule id where the registry uses ours, else its own code. */
  programme: z.string(),
  name: localText.optional(),
  status: z.enum(enrolmentStates),
  since: day,
  lastPayment: paymentSchema.optional(),
  nextPayment: paymentSchema.optional(),
  /** All payments that the registry gives, tried and due, oldest first; absent where none. */
  payments: z.array(paymentSchema).optional(),
  /** How the person came to be enrolled, or has not yet; absent where nothing is recorded. */
  application: applicationSchema.optional(),
})
export type Enrolment = z.infer<typeof enrolmentSchema>

/** What a member is to the head of the household. */
export const relations = ['head', 'spouse', 'child', 'parent', 'other'] as const
export type Relation = (typeof relations)[number]

/** How a member came into the household. */
export const waysToJoin = ['registered', 'born', 'moved-in'] as const

export const householdMemberSchema = z.object({
  /** How a request names this member; absent where the registry takes none about members. */
  ref: memberRef.optional(),
  /** As the registry writes it; in one language where it has one only. */
  name: localText,
  relation: z.enum(relations),
  birthDate: day,
  /** Since when the member is recorded, and how that came about. */
  since: day,
  joined: z.enum(waysToJoin),
})
export type HouseholdMember = z.infer<typeof householdMemberSchema>

export const cardSchema = z.object({
  level: z.enum(['poor1', 'poor2', 'at-risk']),
  /** First and last day; absent where the registry gives no first one. */
  validFrom: day.optional(),
  validTo: day,
})
export type Card = z.infer<typeof cardSchema>

/** What a verified person sees of themselves. */
export const personStatusSchema = z.object({
  /**
   * The registry's proof, good for some days, that this person was verified; opaque to the bot.
   * Needed to hand in a request. Absent where the registry makes none.
   */
  verification: z.string().optional(),
  enrolments: z.array(enrolmentSchema),
  card: cardSchema.optional(),
  /** The members of now, the head first. Given to the head only, where the registry gives it. */
  household: z.array(householdMemberSchema).optional(),
  /** Gazetteer code of the commune where the household lives. */
  place: placeCode.optional(),
})
export type PersonStatus = z.infer<typeof personStatusSchema>
