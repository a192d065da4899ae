import * as z from 'zod'
import { day } from './dates.ts'
import { slug } from './ids.ts'
import type { Lang } from './lang.ts'
import { provenance } from './source.ts'

/** `content/campaigns/<id>/facts.yaml`: one message to people who asked for news. */
export const campaignSchema = z.strictObject({
  /** `ready` once somebody answers for it; a draft is never sent. */
  state: z.enum(['draft', 'ready']),
  /** Codes of the provinces that it concerns; none means all of them. */
  provinces: z
    .array(z.string().regex(/^\d{2}$/, 'expected the 2 digits of a province'))
    .default([]),
  /** Programmes that it is about; it goes to those interested in one of them. None means any. */
  programmes: z.array(slug).default([]),
  /** First and last day of sending. */
  from: day,
  until: day,
  /** Services that a button under the message opens. */
  next: z
    .array(z.enum(['check', 'status', 'grievance', 'ask']))
    .max(2, 'at most 2 buttons')
    .default([]),
  ...provenance,
})
export type CampaignFacts = z.infer<typeof campaignSchema>

/** A campaign with its text in both languages. */
export interface Campaign {
  id: string
  facts: CampaignFacts
  text: Record<Lang, { title: string; body: string }>
}

/** Front matter of a campaign's `km.md` and `en.md`. */
export const campaignPageSchema = z.strictObject({
  title: z.string().min(1),
  review: z.literal('needed').optional(),
})
