import type { Translate } from '../../../bot/language/messages.ts'
import type { Lang } from '../../../schemas/lang.ts'
import type { LocalText } from '../../../schemas/text.ts'
import { plainLabel } from './plain-label.ts'

/** Words of the check in the page's language. */
export interface Words {
  lang: Lang
  t: Translate
  /** A label of the chat without its sign. */
  label: (id: string) => string
  /** Text of the content in the page's language. */
  of: (text: LocalText) => string
}

export const createWords = (lang: Lang, t: Translate): Words => ({
  lang,
  t,
  label: (id) => plainLabel(t(id)),
  of: (text) => text[lang],
})
