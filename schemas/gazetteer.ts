import * as z from 'zod'
import { placeCode } from './ids.ts'

/** A province, district or commune. `type` is the Khmer administrative word, romanised. */
export const placeSchema = z.strictObject({
  code: placeCode,
  km: z.string().min(1),
  en: z.string().min(1),
  type: z.enum(['province', 'capital', 'srok', 'krong', 'khan', 'khum', 'sangkat', 'phum']),
})
export type Place = z.infer<typeof placeSchema>

/** Villages by commune code: the last two digits, Khmer name, romanised name. */
export const villagesSchema = z.record(
  placeCode,
  z.array(z.tuple([z.string().length(2), z.string(), z.string()])),
)
export type Villages = z.infer<typeof villagesSchema>
