import { bigrams } from '../../../bot/language/bigrams.ts'
import { clusters } from '../../../bot/language/clusters.ts'
import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import type { FoundPage } from './found-page.ts'
import { stemEnglish } from './stem-english.ts'
import { RUN } from './terms.ts'

const KHMER = '\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd'
const KHMER_MARK = /[\u17b4-\u17d3\u17dd]/
const SPACE_BESIDE_KHMER = new RegExp(`(?<=[${KHMER}]) | (?=[${KHMER}])`, 'g')
const KHMER_FIRST = new RegExp(`^[${KHMER}]`)

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
  (foldForCompare(text).match(RUN) ?? []).join(' ').replace(SPACE_BESIDE_KHMER, '')

/** Whether `key` holds `part` from the beginning of a word and by whole clusters. */
function holds(key: string, part: string): boolean {
  for (let at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
    const insideWord = /[a-z0-9]/.test(part[0]!) && /[a-z0-9]/.test(key[at - 1] ?? '')
    const insideCluster = KHMER_MARK.test(key[at + part.length] ?? '')
    if (!insideWord && !insideCluster) return true
  }
  return false
}

/** A word stands in a text where it begins a word, or in another form of it. */
export function stands(key: string, word: string): boolean {
  if (holds(key, word)) return true
  return /^[a-z]/.test(word) && stemsIn(key).has(stemEnglish(word))
}

let latest: { key: string; stems: Set<string> } | undefined

/** The stems of a text; kept for the questions that follow on the same text. */
function stemsIn(key: string): Set<string> {
  if (latest?.key === key) return latest.stems
  const stems = new Set((key.match(/[a-z]+/g) ?? []).map(stemEnglish))
  latest = { key, stems }
  return stems
}

/** Share of a word that stands in a key: of Khmer written together also its pairs of clusters. */
function shareOf(key: string, word: string): number {
  if (stands(key, word)) return 1
  const pairs = KHMER_FIRST.test(word) ? bigrams(clusters(word)) : []
  if (pairs.length < 2) return 0
  return (0.9 * pairs.filter((pair) => holds(key, pair)).length) / pairs.length
}

/**
 * Names by which a title calls its page: of `What is the Registry (SPR)?` the parts before and in
 * the brackets. Other questions name nothing.
 */
function namesIn(title: string): string[] {
  const name = title
    .replace(/^(?:what|who) (?:is|are)(?: an?| the)? (.*)\?$/i, '$1')
    .replace(/^(?:តើ)?(.*?)\s*(?:ជា|គឺជា)អ្វី\?$/, '$1')
  if (name.includes('?')) return []
  const [, before, inside] = /^(.*?)\s*\(([^)]+)\)/.exec(name) ?? []
  return [name, before, inside].flatMap((part) => (part ? [keyOf(part)] : []))
}

/** Compares what was asked with the whole of a page. */
export function matchPage(page: FoundPage, query: string): PageMatch {
  const asked = keyOf(query)
  if (asked === '') return { points: 0, share: 0 }
  const title = keyOf(page.title)
  const others = page.asked.map(keyOf)
  const all = [title, ...others, keyOf(page.text)].join(' ')
  const words = [...new Set(foldForCompare(query).match(RUN))]
  const shareIn = (key: string) =>
    words.reduce((sum, word) => sum + shareOf(key, word), 0) / words.length
  const share = holds(all, asked) ? 1 : shareIn(all)
  const inTitle = shareIn(title)
  return { points: nameWorth(), share }

  function nameWorth(): number {
    const ofTitle = asked.length / Math.max(asked.length, title.length)
    if (title === asked) return 100
    if (namesIn(page.title).includes(asked)) return 90
    if (others.includes(asked)) return 78
    if (holds(title, asked)) return (title.startsWith(asked) ? 54 : 46) + 16 * ofTitle
    if (others.some((other) => holds(other, asked))) return 46
    if (inTitle === 1) return 40 + 8 * ofTitle
    if (page.headings.some((heading) => holds(keyOf(heading), asked))) return 25 + 10 * inTitle
    return (holds(all, asked) ? 15 : 0) + 30 * inTitle ** 2 + 8 * inTitle * ofTitle + 5 * share
  }
}
