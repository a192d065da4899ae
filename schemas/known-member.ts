import * as z from 'zod'
import { memberRef } from './cases/request-details.ts'
import { relations } from './person-status.ts'

/** Members of a household as a request offers them: the names are masked. */
export const knownMembers = z.array(
  z.strictObject({ ref: memberRef, relation: z.enum(relations), masked: z.string() }),
)
export type KnownMember = z.infer<typeof knownMembers>[number]
