import * as z from 'zod'

/**
 * What an officer may do. `officer`: cases that are not sensitive. `confidential`: those and the
 * sensitive ones. `supervisor`: all, and may move the sensitivity. `auditor`: reads everything,
 * changes nothing, and sees who looked at what.
 */
export const officerRoles = ['officer', 'confidential', 'supervisor', 'auditor'] as const
export const officerRole = z.enum(officerRoles)
export type OfficerRole = z.infer<typeof officerRole>

/** An officer, known by a code: never a name or an account. */
export const officer = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{2,24}$/),
  role: officerRole,
  /** Gazetteer code of the office: cases of this area and below; absent means everywhere. */
  office: z
    .string()
    .regex(/^(\d{2}){1,4}$/)
    .optional(),
})
export type Officer = z.infer<typeof officer>
