import * as z from 'zod'
import { day } from '../dates.ts'
import { placeCode } from '../ids.ts'

const note = z.string().max(1000).optional()

/** How the registry names a member to the head of their household: no number of theirs. */
export const memberRef = z.string().regex(/^[a-z0-9]{4,16}$/)

/** Kinds of request. A registry may take some of them only: `Registry.supports`. */
export const requestTypes = ['correction', 'household', 'application', 'card'] as const
export const requestType = z.enum(requestTypes)
export type RequestType = z.infer<typeof requestType>

/** What a request asks for. */
export const requestDetails = z.discriminatedUnion('type', [
  /** Something recorded is wrong. */
  z.strictObject({
    type: z.literal('correction'),
    field: z.enum(['name', 'birth_date', 'sex', 'phone', 'address', 'household', 'card', 'other']),
    /** Whose, where it is another member's of the household. */
    member: memberRef.optional(),
    /** What it should say. */
    should_be: z.string().max(1000).optional(),
    /** The right day or place, where what should be said is one. */
    date: day.optional(),
    place: placeCode.optional(),
  }),
  /** The household has changed. */
  z.strictObject({
    type: z.literal('household'),
    event: z.enum(['birth', 'death', 'moved_in', 'moved_out', 'moved_home', 'married']),
    /** Who died, moved or married. */
    member: memberRef.optional(),
    /** Where a couple lives after a wedding: here with the household, or elsewhere. */
    lives: z.enum(['here', 'elsewhere']).optional(),
    date: day.optional(),
    /** Where to, for a move. */
    place: placeCode.optional(),
    note,
  }),
  /** A programme is asked for. */
  z.strictObject({ type: z.literal('application'), programme: z.string(), note }),
  /** A card is to be replaced. */
  z.strictObject({
    type: z.literal('card'),
    reason: z.enum(['lost', 'damaged', 'expired']),
    note,
  }),
])
export type RequestDetails = z.infer<typeof requestDetails>
