import type { APIRoute } from 'astro'
import { toBotContent } from '../../../bot/content/to-bot-content.ts'
import { getContent } from '../../library/content.ts'
import { pickMessages } from '../../library/pick-messages.ts'

/** Words of these areas are on pages only. */
const isWanted = (id: string) => !/^(site|search|registry|check-page)-/.test(id)

/** Everything that the bot needs to run in the reader's browser, without villages. */
export const GET: APIRoute = () => {
  const content = toBotContent(getContent(), false)
  const messages = {
    km: pickMessages(content.messages.km, isWanted),
    en: pickMessages(content.messages.en, isWanted),
  }
  return Response.json({ ...content, messages })
}
