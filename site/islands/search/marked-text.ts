import type { ExcerptPart } from '../../../bot/language/excerpt.ts'
import type { Lang } from '../../../schemas/lang.ts'
import { element } from '../element.ts'

const KHMER = /([\u1780-\u17ff][\u1780-\u17ff\s]*[\u1780-\u17ff]|[\u1780-\u17ff])/
const LATIN = /([A-Za-z][A-Za-z0-9'’ .,/-]*[A-Za-z0-9])/

/** Text with its runs of the other language named, for screen readers. */
export function textIn(lang: Lang, text: string): (Node | string)[] {
  const [run, other] = lang === 'km' ? [LATIN, 'en'] : [KHMER, 'km']
  return text
    .split(run)
    .map((part, i) => (i % 2 === 1 ? element('span', { lang: other }, part) : part))
}

/** An excerpt with what was looked for marked. */
export const markedText = (lang: Lang, parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.flatMap(({ text, match }) =>
    match ? [element('mark', {}, ...textIn(lang, text))] : textIn(lang, text),
  )
