import * as z from 'zod'
import { provenance } from './source.ts'
import { localText } from './text.ts'

/** `content/policies/<id>/facts.yaml`: a policy that the strategic plan asks for. */
export const policySchema = z.strictObject({
  order: z.number().int(),
  kind: z.enum(['policy', 'framework']),
  /** Whether the text of the instrument is public. */
  state: z.enum(['not-published', 'published']),
  /** Strategy action that creates it: `1-1`. */
  action: z.string().regex(/^\d-\d$/),
  owner: localText.optional(),
  ...provenance,
})
