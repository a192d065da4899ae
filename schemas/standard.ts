import * as z from 'zod'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/standards/<id>/facts.yaml`: a standard or profile on the standards shelf. */
export const standardSchema = z.strictObject({
  order: z.number().int(),
  /** `proposed` is the hub's own proposal; `international` is published elsewhere. */
  state: z.enum(['proposed', 'international', 'official']),
  version: z.string().min(1),
  owner: localText.optional(),
  ...provenance,
})
