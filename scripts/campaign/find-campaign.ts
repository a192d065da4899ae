import type { Content } from '../../bot/content/read-content.ts'
import { toCampaigns } from '../../bot/content/to-campaigns.ts'
import type { Campaign } from '../../schemas/campaign.ts'
import { StopReason } from '../../bot/server/stop-reason.ts'

/** The campaign of this name, with both texts. @throws StopReason */
export function findCampaign({ campaigns }: Pick<Content, 'campaigns'>, id: string): Campaign {
  if (!campaigns.some((campaign) => campaign.id === id)) {
    const known = campaigns.map((campaign) => campaign.id).join(', ') || 'none'
    throw new StopReason(`No campaign is called "${id}"; there are: ${known}.`)
  }
  const found = toCampaigns({ campaigns }).find((campaign) => campaign.id === id)
  if (!found) throw new StopReason(`The campaign "${id}" is not in both languages yet.`)
  return found
}
