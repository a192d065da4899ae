import type { BotContent } from '../../schemas/bot-content.ts'
import type { Campaign, CampaignFacts } from '../../schemas/campaign.ts'
import type { Lang } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import { campaignMessage, type CampaignMessage } from '../render/campaign-message.ts'

/** A campaign's message as people of each language get it. */
export function campaignMessages(
  campaign: Campaign,
  {
    messages,
    ...options
  }: Pick<BotContent, 'messages'> & { siteUrl: string | undefined; marked: boolean },
): Record<Lang, CampaignMessage> {
  const message = (lang: Lang) =>
    campaignMessage(campaign, { lang, t: createMessages(lang, messages[lang]), ...options })
  return { km: message('km'), en: message('en') }
}

/**
 * Why a campaign must not be sent on a day; undefined where it may be.
 * @param today `2026-11-22`
 */
export function obstacleTo(
  { state, from, until }: CampaignFacts,
  today: string,
): 'draft' | 'early' | 'late' | undefined {
  if (state !== 'ready') return 'draft'
  if (today < from) return 'early'
  return today > until ? 'late' : undefined
}
