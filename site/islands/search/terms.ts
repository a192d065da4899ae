import { clusters } from '../../../bot/language/clusters.ts'
import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import { stemEnglish } from './stem-english.ts'

/** Runs of Khmer letters with their marks; runs of other letters and digits. */
const RUN = /[\u1780-\u17d3\u17d7\u17dc\u17dd]+|(?:(?![\u1780-\u17dd])[\p{L}\p{M}\p{N}])+/gu
/** The dots of `ប.ស.ស.` are left out by some. */
const DOT_IN_SHORT_FORM = /([\u1780-\u17d3])\.(?=[\u1780-\u17b3])/g

/** `text` in its compared form, ready to be cut into runs. */
export const foldForTerms = (text: string): string =>
  foldForCompare(text).replace(DOT_IN_SHORT_FORM, '$1')

/** The runs of a text that is in the form of `foldForTerms`, with their places. */
export const runsIn = (folded: string): { run: string; at: number }[] =>
  Array.from(folded.matchAll(RUN), (match) => ({ run: match[0], at: match.index }))

/**
 * Pagefind drops combining marks from words, and Khmer vowels and subscripts are such marks:
 * `កិ` and `កុ` would be one word. In the index Khmer is therefore written in letters that have
 * no marks and no capitals; they take two bytes, not three, which keeps the index small.
 */
const CONSONANTS = lettersFor(0x1780, 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփ')
const VOWELS_AND_SIGNS = lettersFor(0x17a3, 'αβγδεζηθικλμνξοπρ')
const MARKS = lettersFor(0x17b6, 'абвгдежзиклмнопрстуфхцчшщъыьэю')
const REPETITION = lettersFor(0x17d7, 'υ')
const AVAKRAHA = lettersFor(0x17dc, 'φ')
const LETTERS = new Map([...CONSONANTS, ...VOWELS_AND_SIGNS, ...MARKS, ...REPETITION, ...AVAKRAHA])

/** Ends each cluster and each word, so that Pagefind, which looks for beginnings, finds whole ones. */
const END = 'σ'
/** Before one cluster alone. */
const ALONE = 'τ'
/** Before two words. */
const PAIR = 'ω'
/** Before the name of a page. */
const NAME = 'χ'

/** The letters written for the Khmer characters from `first` on. */
function lettersFor(first: number, letters: string): ReadonlyMap<string, string> {
  return new Map(Array.from(letters, (letter, i) => [String.fromCharCode(first + i), letter]))
}

const lettersOf = (cluster: string): string =>
  cluster.replace(/[^a-z0-9]/g, (character) => LETTERS.get(character) ?? character)

/** The clusters of a run in its compared form, or undefined where the run is not Khmer. */
export const khmerClusters = (run: string): string[] | undefined =>
  /^[\u1780-\u17dd]/.test(run) ? clusters(run) : undefined

/** A whole cluster as (part of) a term. */
export const clusterTerm = (cluster: string): string => lettersOf(cluster) + END

/** A cluster by itself. */
export const oneClusterTerm = (cluster: string): string => ALONE + clusterTerm(cluster)

/** A word that is not Khmer, in its compared form: by its English stem. */
export const wordTerm = (word: string): string => stemEnglish(word) + END

/** Two words that stand together: says more than both apart. */
export const pairTerm = (first: string, second: string): string =>
  PAIR + wordTerm(first) + wordTerm(second)

/**
 * The whole name of a page, as a number: names are long. Two names with one number would only
 * put a page too far up.
 */
export function nameTerm(name: string): string {
  let hash = 0x811c9dc5
  for (const unit of name) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193)
  return NAME + (hash >>> 0).toString(36) + END
}

/** What to ask for: every word of the index that begins with `term`. */
export interface Beginning {
  term: string
  /**
   * Longer beginnings. Pagefind loads the part of its index where a term would stand, but words
   * that begin with it may stand in the next parts.
   */
  longer: readonly string[]
}

const beginning = (term: string, next: Iterable<string>): Beginning => ({
  term,
  longer: Array.from(next, (letter) => term + letter),
})

/** A whole term: nothing can follow its end. */
export const whole = (term: string): Beginning => beginning(term, [])

/** A pair of which the second cluster may still grow while somebody types. */
export const openPair = (first: string, second: string): Beginning =>
  beginning(clusterTerm(first) + lettersOf(second), [...MARKS.values(), END])

/** A word that is still being typed. Of a very short one only some of the words are found. */
export const openWord = (word: string): Beginning =>
  beginning(word, word.length < 3 ? [] : `adeimnorsuz${END}`)
