import type { Content } from '../../bot/content/read-content.ts'
import type { Campaign } from '../../bot/render/campaign-message.ts'
import { StopReason } from '../../bot/server/stop-reason.ts'

/** The campaign of this name, with both texts. @throws StopReason */
export function findCampaign({ campaigns }: Pick<Content, 'campaigns'>, id: string): Campaign {
  const found = campaigns.find((campaign) => campaign.id === id)
  if (!found) {
    const known = campaigns.map((campaign) => campaign.id).join(', ') || 'none'
    throw new StopReason(`No campaign is called "${id}"; there are: ${known}.`)
  }
  const { km, en } = found.pages
  if (!km || !en) throw new StopReason(`The campaign "${id}" is not in both languages yet.`)
  const text = ({ frontMatter, body }: typeof km) => ({ title: frontMatter.title, body })
  return { id, facts: found.facts, text: { km: text(km), en: text(en) } }
}
