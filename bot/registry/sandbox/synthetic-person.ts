import * as z from 'zod'
import { day } from '../../../schemas/dates.ts'
import {
  cardSchema,
  enrolmentSchema,
  relations,
  waysToJoin,
} from '../../../schemas/person-status.ts'
import { localText } from '../../../schemas/text.ts'

/** An invented household in a real village's commune. */
const syntheticHousehold = z.strictObject({
  /** `HH-01`. */
  id: z.string(),
  commune: z.strictObject({ code: z.string(), name: localText }),
  /** Members of now. */
  size: z.number().int().nonnegative(),
  /** The day on which it was first recorded. */
  registered: day,
  card: cardSchema.extend({ number: z.string() }).optional(),
})
export type SyntheticHousehold = z.infer<typeof syntheticHousehold>

/** An invented person. Name, phone and card number all show that they are. */
export const syntheticPerson = z.strictObject({
  spid: z.string(),
  /** Another number of the same person, as the standard's code list calls it: `TEST-001`. */
  uin: z.string(),
  /** Family name, given name and the mark "Sample", in both scripts. */
  name: localText,
  sex: z.enum(['female', 'male']),
  birthDate: day,
  /** `+85500…`, which no phone in Cambodia has; absent where none is on record. */
  phone: z.string().optional(),
  household: syntheticHousehold,
  /** What they are to the head of the household. */
  relation: z.enum(relations),
  joined: z.strictObject({ on: day, how: z.enum(waysToJoin) }),
  /** How and when they left the household. */
  left: z.strictObject({ on: day, how: z.enum(['moved-out', 'died']) }).optional(),
  enrolments: z.array(enrolmentSchema),
  /** What there is to see, for the list that practitioners choose from. */
  situation: localText,
})
export type SyntheticPerson = z.infer<typeof syntheticPerson>
