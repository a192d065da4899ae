import * as z from 'zod'

/**
 * Types of identifier. The standard's list has UIN, BRN, MRN and DRN only; the others are the
 * profile that this hub proposes.
 */
export const identifierTypes = ['SPID', 'UIN', 'HHID', 'EQUITY_CARD'] as const

export const identifier = z.strictObject({
  identifier_type: z.enum(identifierTypes),
  identifier_value: z.string().min(1),
})
export type Identifier = z.infer<typeof identifier>
