import * as z from 'zod'
import { provenance } from './source.ts'

/** `facts.yaml` of a guide or a lesson. */
export const guideSchema = z.strictObject({
  order: z.number().int(),
  audience: z.array(z.enum(['practitioner', 'trainer', 'citizen', 'helper'])).min(1),
  ...provenance,
})
