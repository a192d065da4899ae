import { clusters } from '../../../bot/language/clusters.ts'
import { stemEnglish } from './stem-english.ts'

/** Runs of Khmer letters with their marks; runs of other letters and digits. */
export const RUN = /[\u1780-\u17d3\u17d7\u17dc\u17dd]+|(?:(?![\u1780-\u17dd])[\p{L}\p{M}\p{N}])+/gu

/**
 * Words as Pagefind can hold them. It drops combining marks from words, and Khmer vowels and
 * subscripts are such marks: `កិ` and `កុ` would be one word. Marks are therefore written as
 * letters of a script without marks (Yi). A letter of it also ends each cluster and each word,
 * so that Pagefind, which looks for beginnings of words, finds whole ones.
 */
const MARK = /[\u17b4-\u17d3\u17dd]/g
const MARK_TO_LETTER = 0xa000 - 0x1780
const END = '\ua100'
const RUN_END = '\ua101'
const PAIR = '\ua102'
const MARK_LETTERS = Array.from({ length: 0x17d3 - 0x17b5 }, (_, i) =>
  String.fromCharCode(0x17b6 + i + MARK_TO_LETTER),
)
const SOME_LETTERS = Array.from('adeimnorsuz' + END)
const CONSONANTS = Array.from({ length: 34 }, (_, i) => String.fromCharCode(0x1780 + i))

const lettersOf = (cluster: string): string =>
  cluster.replace(MARK, (mark) => String.fromCharCode(mark.charCodeAt(0) + MARK_TO_LETTER))

/** The clusters of a run in its compared form, or undefined where the run is not Khmer. */
export const khmerClusters = (run: string): string[] | undefined =>
  /^[\u1780-\u17dd]/.test(run) ? clusters(run) : undefined

/** A whole cluster as (part of) a term. */
export const clusterTerm = (cluster: string): string => lettersOf(cluster) + END

/** A cluster with which a run ends: found by `clusterTerm`, but by no pair. */
export const lastTerm = (cluster: string): string => clusterTerm(cluster) + RUN_END

/** A word that is not Khmer, in its compared form: by its English stem. */
export const wordTerm = (word: string): string => stemEnglish(word) + END

/** Two words that stand together: says more than both apart. */
export const pairTerm = (first: string, second: string): string =>
  PAIR + wordTerm(first) + wordTerm(second)

/** What to ask for: every word of the index that begins with `term`. */
export interface Beginning {
  term: string
  /**
   * Other beginnings that stand in the same stretch of the index. Pagefind loads the part of its
   * index where a term would stand, but longer words may stand in the next parts.
   */
  beside: readonly string[]
}

/** A whole term: nothing can follow its end. */
export const whole = (term: string): Beginning => ({ term, beside: [] })

/** One cluster, alone or with another after it. */
export const oneCluster = (cluster: string): Beginning => {
  const term = clusterTerm(cluster)
  return { term, beside: [...CONSONANTS, RUN_END].map((next) => term + next) }
}

/** A pair of which the second cluster may still grow while somebody types. */
export const openPair = (first: string, second: string): Beginning => {
  const term = clusterTerm(first) + lettersOf(second)
  return { term, beside: [...MARK_LETTERS, END].map((next) => term + next) }
}

/** A word that is still being typed. */
export const openWord = (word: string): Beginning => ({
  term: word,
  beside: word.length < 3 ? [] : SOME_LETTERS.map((next) => word + next),
})
