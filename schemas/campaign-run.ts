import * as z from 'zod'
import { instant } from './dates.ts'

/**
 * That a campaign was set going from the desk. `sending` goes on by itself after a restart, until
 * everybody has had it (`done`), a supervisor ends it (`stopped`), or Telegram takes its message
 * from nobody (`refused`).
 */
export const campaignRun = z.strictObject({
  v: z.literal(1),
  state: z.enum(['sending', 'stopped', 'done', 'refused']),
  /** Code of the officer who did this last; none where it ended by itself. */
  by: z.string().optional(),
  at: instant,
})
export type CampaignRun = z.infer<typeof campaignRun>
