import type { APIRoute } from 'astro'
import { learnOnce } from '../../../bot/content/learn-once.ts'
import { toBotContent } from '../../../bot/content/to-bot-content.ts'
import { getContent } from '../../library/content.ts'
import { pickMessages } from '../../library/pick-messages.ts'

/** Words of these areas are on pages only, or in groups that the practice chat has not. */
const isWanted = (id: string) => !/^(site|search|registry|check-page|desk|staff)-/.test(id)

/**
 * Everything that the bot needs to run in the reader's browser, without villages. What the topics
 * teach is learnt here, so that no phone has to, and the samples stay behind.
 */
export const GET: APIRoute = () => {
  const content = learnOnce(toBotContent(getContent(), false), '.')
  const answers = content.answers.map((answer) => ({
    ...answer,
    romanised: [],
    text: { km: { ...answer.text.km, questions: [] }, en: { ...answer.text.en, questions: [] } },
  }))
  const synonyms = { ...content.synonyms, others: [] }
  const messages = {
    km: pickMessages(content.messages.km, isWanted),
    en: pickMessages(content.messages.en, isWanted),
  }
  return Response.json({ ...content, answers, synonyms, messages })
}
