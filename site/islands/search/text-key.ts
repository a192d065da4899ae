import { bigrams } from '../../../bot/language/bigrams.ts'
import { clusters } from '../../../bot/language/clusters.ts'
import { stemEnglish } from './stem-english.ts'
import { foldForTerms, runsIn } from './terms.ts'

const KHMER = '\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd'
const KHMER_FIRST = new RegExp(`^[${KHMER}]`)
const KHMER_MARK = /[\u17b4-\u17d3\u17dd]/
const SPACE_BESIDE_KHMER = new RegExp(`([${KHMER}]) | (?=[${KHMER}])`, 'g')
const WORD_CHARACTER = /[\p{L}\p{N}]/u

/**
 * Words in their compared form with one space between; none beside Khmer, where writers put or
 * leave spaces as they like. Punctuation is gone.
 */
export const keyOf = (text: string): string =>
  runsIn(foldForTerms(text))
    .map(({ run }) => run)
    .join(' ')
    .replace(SPACE_BESIDE_KHMER, '$1')

/** What a place counts that ends inside a word or a cluster: the query may still be typed. */
const UNFINISHED = 0.6

/**
 * How well `key` holds `part` from the beginning of a word: 1 for whole words and clusters, less
 * where only the beginning of the last one was asked for, 0 where it does not.
 */
export function holds(key: string, part: string): number {
  let best = 0
  const isWord = !KHMER_FIRST.test(part)
  for (let at = key.indexOf(part); at >= 0 && best < 1; at = key.indexOf(part, at + 1)) {
    const before = key.charAt(at - 1)
    if (isWord && WORD_CHARACTER.test(before) && !KHMER_FIRST.test(before)) continue
    const after = key.charAt(at + part.length)
    const endsInWord = /[a-z0-9]$/.test(part) && /[a-z0-9]/.test(after)
    best = endsInWord || KHMER_MARK.test(after) ? UNFINISHED : 1
  }
  return best
}

/** As `holds`, and 1 for another form of an English word. */
function stands(key: string, word: string): number {
  const held = holds(key, word)
  if (held === 1 || !/^[a-z]/.test(word)) return held
  return stemsIn(key).has(stemEnglish(word)) ? 1 : held
}

/** As `stands`; of Khmer words written together also the share of their pairs of clusters. */
export function shareOf(key: string, word: string): number {
  const standing = stands(key, word)
  const pairs = standing === 0 && KHMER_FIRST.test(word) ? bigrams(clusters(word)) : []
  if (pairs.length < 2) return standing
  return (0.9 * pairs.filter((pair) => holds(key, pair) === 1).length) / pairs.length
}

let latest: { key: string; stems: ReadonlySet<string> } | undefined

/** The stems of a text; kept for the questions that follow on the same text. */
function stemsIn(key: string): ReadonlySet<string> {
  if (latest?.key === key) return latest.stems
  const stems = new Set((key.match(/[a-z]+/g) ?? []).map(stemEnglish))
  latest = { key, stems }
  return stems
}
