import type { Campaign } from '../../schemas/campaign.ts'
import type { Content } from './read-content.ts'

/** The campaigns that are written in both languages; others cannot be sent. */
export const toCampaigns = ({ campaigns }: Pick<Content, 'campaigns'>): Campaign[] =>
  campaigns.flatMap(({ id, facts, pages: { km, en } }) => {
    if (!km || !en) return []
    const text = ({ frontMatter, body }: typeof km) => ({ title: frontMatter.title, body })
    return [{ id, facts, text: { km: text(km), en: text(en) } }]
  })
