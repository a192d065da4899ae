import type { BotContent } from '../../schemas/bot-content.ts'
import type { Page } from './parse-page.ts'
import type { Content } from './read-content.ts'
import type { AnswerPage } from '../../schemas/answer.ts'

const text = (page: Page<AnswerPage>) => ({
  title: page.frontMatter.title,
  body: page.body,
  questions: page.frontMatter.questions,
})

/**
 * The part of the content that the bot needs, as one JSON value. An answer that exists in one
 * language only is given in that language in both.
 * @param withVillages false leaves the villages out (690 kB); the browser loads them by district.
 */
export function toBotContent(content: Content, withVillages = true): BotContent {
  return {
    programmes: content.programmes.map(({ id, facts }) => ({ id, ...facts })),
    answers: content.answers.flatMap(({ id, facts, pages }) => {
      const km = pages.km ?? pages.en
      const en = pages.en ?? pages.km
      return km && en ? [{ id, ...facts, text: { km: text(km), en: text(en) } }] : []
    }),
    check: content.check,
    flows: content.flows,
    cases: content.cases,
    synonyms: content.synonyms,
    operator: content.operator,
    sources: content.sources,
    messages: content.messages,
    places: content.places,
    recordings: content.recordings,
    ...(withVillages && { villages: content.villages }),
  }
}
