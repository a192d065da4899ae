import type { CampaignFacts } from '../../schemas/campaign.ts'
import type { CampaignRun } from '../../schemas/campaign-run.ts'
import type { Lang } from '../../schemas/lang.ts'

/** People whom a campaign is for, by what became of it. */
export interface CampaignProgress {
  sent: number
  /** Cut off while it was sent; nobody knows, so it is not sent again. */
  unknown: number
  /** Could not be reached any more. */
  gone: number
  waiting: number
}

export interface CampaignEntry {
  id: string
  title: Record<Lang, string>
  facts: CampaignFacts
  run: CampaignRun | undefined
  progress: CampaignProgress
  /** Whether there is an officers' group to show it in. */
  mayShow: boolean
  /** Why it cannot be sent now; `off` where this program has no Telegram. */
  obstacle: 'draft' | 'early' | 'late' | 'off' | undefined
}

/** The message in each language: its text, and the words of its buttons. */
export type CampaignTexts = Record<Lang, { text: string; buttons: readonly string[] }>

/** Campaigns as supervisors send them. Methods reject when the store does. */
export interface CampaignDesk {
  list(): Promise<readonly CampaignEntry[]>
  read(id: string): Promise<(CampaignEntry & { texts: CampaignTexts }) | undefined>
  /**
   * Shows both messages in the officers' group as people get them.
   * @returns false where there is no such group, or Telegram does not take them
   */
  preview(id: string): Promise<boolean>
  /** Sets it going, or lets it go on; false where something stands against it. */
  begin(id: string, officer: string): Promise<boolean>
  /** Ends it after the message under way. */
  stop(id: string, officer: string): Promise<void>
}
