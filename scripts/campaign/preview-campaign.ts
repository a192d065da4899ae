import type { Content } from '../../bot/content/read-content.ts'
import { createMessages } from '../../bot/language/messages.ts'
import { campaignMessage } from '../../bot/render/campaign-message.ts'
import { langs } from '../../schemas/lang.ts'
import { findCampaign } from './find-campaign.ts'

/** The messages as people get them, with buttons in brackets, and whom they are for. */
export function previewCampaign(
  content: Pick<Content, 'campaigns' | 'messages'>,
  id: string,
): string {
  const campaign = findCampaign(content, id)
  const { state, from, until, provinces, programmes } = campaign.facts
  const messages = langs.map((lang) => {
    const t = createMessages(lang, content.messages[lang])
    const { text, rows } = campaignMessage(campaign, { lang, t, siteUrl: undefined, marked: false })
    const buttons = rows.map((row) => row.map((button) => `[ ${button.text} ]`).join(' '))
    return [`--- ${lang} ---`, text, '', ...buttons].join('\n')
  })
  return [
    `${id}: ${state}, ${from} to ${until}`,
    `provinces: ${provinces.join(', ') || 'all'}; programmes: ${programmes.join(', ') || 'all'}`,
    ...messages,
  ].join('\n\n')
}
