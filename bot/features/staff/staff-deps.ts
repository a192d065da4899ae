import type { Api } from 'grammy'
import type { BotDeps } from '../../context.ts'
import type { Desk } from '../../desk/desk.ts'
import { createCaseWords, type CaseWords } from '../../desk/case-words.ts'
import { createMessages, type Translate } from '../../language/messages.ts'
import type { Lang } from '../../../schemas/lang.ts'

/** What messages in the officers' groups are made with. */
export interface StaffDeps extends Pick<
  BotDeps,
  'store' | 'content' | 'now' | 'secret' | 'log' | 'practice'
> {
  api: Api
  desk: Desk
}

export interface StaffWords {
  lang: Lang
  t: Translate
  words: CaseWords
}

/** Words for the officers of a language. */
export const staffWords = ({ content }: Pick<StaffDeps, 'content'>, lang: Lang): StaffWords => ({
  lang,
  t: createMessages(lang, content.messages[lang]),
  words: createCaseWords(content, lang),
})
