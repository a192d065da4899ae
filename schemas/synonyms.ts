import * as z from 'zod'

/**
 * `content/answers/synonyms.yaml`: words that mean the same to a citizen, filler, and what people
 * ask that is no topic.
 */
export const synonymsSchema = z.strictObject({
  groups: z.array(z.array(z.string().min(1)).min(2)),
  filler: z.array(z.string().min(1)),
  others: z.array(z.string().min(1)),
})
