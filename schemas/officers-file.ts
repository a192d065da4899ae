import * as z from 'zod'
import { officer } from './cases/officer.ts'
import { langSchema } from './lang.ts'

/** An officer and the account that acts for them; neither name nor account reaches a citizen. */
export const listedOfficer = officer.extend({
  /** Telegram user id; without it the officer has no chat and no way to sign in. */
  telegram: z.number().int().positive().optional(),
  language: langSchema.default('km'),
})
export type ListedOfficer = z.infer<typeof listedOfficer>

/** Values that occur more than once. */
const doubled = (values: readonly (string | number | undefined)[]) =>
  values.filter((value, i) => value !== undefined && values.indexOf(value) !== i)

/** `OFFICERS_FILE`: who works on cases, and the language of the cards in their groups. */
export const officersFile = z
  .strictObject({
    language: langSchema.default('km'),
    officers: z.array(listedOfficer).min(1),
  })
  .superRefine(({ officers }, context) => {
    for (const field of ['code', 'telegram'] as const) {
      for (const value of doubled(officers.map((one) => one[field]))) {
        context.addIssue({ code: 'custom', message: `${field} ${value} is listed twice` })
      }
    }
  })
export type OfficersFile = z.infer<typeof officersFile>
