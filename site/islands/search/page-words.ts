import type { Lang } from '../../../schemas/lang.ts'

/** What the search page gives to its script: words and addresses. */
export interface PageWords {
  lang: Lang
  otherLang: Lang
  /** Messages of the search in Fluent. */
  messages: string
  /** Names of the kinds of page. */
  kinds: Readonly<Record<string, string>>
  links: { index: string; bot: string; other: string }
}

/** The messages of one area (`search`) out of all messages of a language, as Fluent. */
export const messagesOf = (area: string, fluent: string): string =>
  (fluent.match(new RegExp(`^${area}-.*(?:\\n[ \\t]+.*)*`, 'gm')) ?? []).join('\n')
