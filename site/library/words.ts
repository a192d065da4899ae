import { createMessages, type Translate } from '../../bot/language/messages.ts'
import type { Lang } from '../../schemas/lang.ts'
import { perContent } from './content.ts'

const words = perContent(({ messages }) => ({
  km: createMessages('km', messages.km),
  en: createMessages('en', messages.en),
}))

/** Words of the interface in a language, `content/messages/<lang>/*.ftl`. */
export const wordsOf = (lang: Lang): Translate => words()[lang]
