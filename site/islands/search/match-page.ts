import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import type { FoundPage } from './found-page.ts'

const KHMER = '\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd'
const KHMER_MARK = /[\u17b4-\u17d3\u17dd]/
const SPACE_BESIDE_KHMER = new RegExp(`(?<=[${KHMER}]) | (?=[${KHMER}])`, 'g')
const WORD = new RegExp(`[${KHMER}]+|[\\p{L}\\p{M}\\p{N}]+`, 'gu')

/** How well a page answers a query, beyond holding its terms. */
export interface PageMatch {
  /** Larger is better; from 0 to about 100. */
  points: number
  /** Share of the query's words that stand on the page. */
  share: number
}

/**
 * Words in their compared form with one space between; none beside Khmer, where writers put or
 * leave spaces as they like. Punctuation is gone.
 */
export const keyOf = (text: string): string =>
  (foldForCompare(text).match(WORD) ?? []).join(' ').replace(SPACE_BESIDE_KHMER, '')

/** Whether `key` holds `part` from the beginning of a word and by whole clusters. */
function holds(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
    const insideWord = /[a-z0-9]/.test(part[0]!) && /[a-z0-9]/.test(key[at - 1] ?? '')
    const insideCluster = KHMER_MARK.test(key[at + part.length] ?? '')
    if (!insideWord && !insideCluster) return true
  }
  return false
}

/** A word stands in a text also in another of its forms: the ends of longer words may differ. */
export function stands(key: string, word: string): boolean {
  if (!/^[a-z]/.test(word) || word.length < 5) return holds(key, word)
  return holds(key, word.slice(0, Math.max(4, word.length - 3)))
}

/**
 * Names by which a title calls its page: the whole, the part in brackets, the part before them,
 * and a question without its question words.
 */
function namesIn(title: string): string[] {
  const [, before, inside] = /^(.*?)\s*\(([^)]+)\)/.exec(title) ?? []
  const question = title
    .replace(/^(what is|what are|who is)( an?| the)? /i, '')
    .replace(/^តើ|\s*\(.*\)|\s*(ជា|គឺជា)អ្វី.*$/g, '')
  return [title, before, inside, question].flatMap((name) => (name ? [keyOf(name)] : []))
}

/** Compares what was asked with the whole of a page. */
export function matchPage(page: FoundPage, query: string): PageMatch {
  const asked = keyOf(query)
  const title = keyOf(page.title)
  const all = `${title} ${page.asked.map(keyOf).join(' ')} ${keyOf(page.text)}`
  const words = (foldForCompare(query).match(WORD) ?? []).filter((w, i, l) => l.indexOf(w) === i)
  const shareIn = (key: string) => words.filter((w) => stands(key, w)).length / (words.length || 1)
  const share = asked !== '' && holds(all, asked) ? 1 : shareIn(all)
  return { points: pointsOf(), share }

  function pointsOf(): number {
    if (asked === '') return 0
    const inTitle = shareIn(title)
    if (namesIn(page.title).includes(asked)) return 100
    if (page.asked.some((question) => keyOf(question) === asked)) return 80
    const begins = title.startsWith(asked) && holds(title, asked)
    if (begins || holds(title, asked)) return begins ? 60 : 50
    if (inTitle === 1) return 40
    if (page.headings.some((heading) => holds(keyOf(heading), asked))) return 25 + 10 * inTitle
    return (holds(all, asked) ? 15 : 0) + 10 * inTitle + 5 * share
  }
}
