import type { Lang } from '../../schemas/lang.ts'

/** Puts U+200B where a line of Khmer may break. */
export type InsertBreaks = (text: string) => string

/** Comments and elements whose text is not markup, tags, text. */
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g
const WHOLE = /^<(?:!|(?:script|style|textarea)\b)/
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Text that is not for reading, or where elements may not stand. */
const UNTOUCHED = new Set('head pre code svg option'.split(' '))
const ENTITY = '&[A-Za-z0-9#]+;'
const KHMER = '[\\u1780-\\u17ff\\u19e0-\\u19ff\\u200b-\\u200d]+(?:[ \\u00a0][\\u1780-\\u17ff]+)*'
const LATIN = "[A-Za-z]{2,}[0-9]*(?:[ \\u00a0'’./-]{1,2}[A-Za-z]+[0-9]*)*"
const RUN = new RegExp(`(${ENTITY})|(${KHMER})|(${LATIN})`, 'g')

interface Open {
  lang: Lang
  untouched: boolean
}

/**
 * Marks the text of a page for browsers and screen readers:
 * - `<wbr>` between Khmer words, so that lines break at words also where a browser has no Khmer
 *   dictionary. An element, not a zero-width space: it is in no copied text and in no search.
 * - `lang` on every run of the other script.
 *
 * @param html what Astro rendered: well formed, tags closed.
 */
export function markText(html: string, insertBreaks: InsertBreaks): string {
  const open: Open[] = []
  return html.replace(TOKEN, (token) => {
    if (WHOLE.test(token)) return token
    if (token.startsWith('</')) {
      open.pop()
      return token
    }
    const parent = open.at(-1)
    if (!token.startsWith('<')) {
      return !parent || parent.untouched ? token : markRuns(token, parent.lang, insertBreaks)
    }
    const tag = /^<([a-zA-Z0-9-]+)/.exec(token)?.[1]?.toLowerCase() ?? ''
    if (VOID.has(tag) || token.endsWith('/>')) return token
    const lang = /\slang="(km|en)"/.exec(token)?.[1] as Lang | undefined
    open.push({
      lang: lang ?? parent?.lang ?? 'km',
      untouched: (parent?.untouched ?? false) || UNTOUCHED.has(tag),
    })
    return token
  })
}

function markRuns(text: string, lang: Lang, insertBreaks: InsertBreaks): string {
  return text.replace(RUN, (run: string, entity?: string, khmer?: string) => {
    if (entity) return run
    if (!khmer) return lang === 'en' ? run : `<span lang="en">${run}</span>`
    const broken = insertBreaks(khmer).replace(/\u200b+/g, '<wbr>')
    return lang === 'km' ? broken : `<span lang="km">${broken}</span>`
  })
}
