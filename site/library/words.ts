import type { Lang } from '../../schemas/lang.ts'
import { createMessages, type Translate } from '../../bot/language/messages.ts'
import { getContent } from './content.ts'

const cached = new Map<Lang, Translate>()

/** Words of the interface in a language, `content/messages/<lang>/*.ftl`. */
export function wordsOf(lang: Lang): Translate {
  const known = cached.get(lang)
  if (known && !import.meta.env.DEV) return known
  const words = createMessages(lang, getContent().messages[lang])
  cached.set(lang, words)
  return words
}
