import * as z from 'zod'

/** A short text in both languages, written inline in content YAML. */
export const localText = z.strictObject({ km: z.string().min(1), en: z.string().min(1) })
export type LocalText = z.infer<typeof localText>
