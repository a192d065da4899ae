import { bigrams } from '../../../bot/language/bigrams.ts'
import { isFiller } from './filler.ts'
import {
  clusterTerm,
  foldForTerms,
  khmerClusters,
  oneClusterTerm,
  openPair,
  openWord,
  nameTerm,
  pairTerm,
  runsIn,
  whole,
  wordTerm,
  type Beginning,
} from './terms.ts'
import { keyOf } from './text-key.ts'

/** One thing to look for. */
export interface QueryTerm {
  /** A page has it where it has any of these, best the first. */
  beginnings: readonly Beginning[]
  /** Pages may lack what is not needed. The name is the name of a page: those that have it come first. */
  role: 'needed' | 'extra' | 'name'
}

/**
 * What to look for, cut like the index, each term once. Does not depend on the browser: no
 * dictionary, no locale. English filler counts only where the query has nothing else.
 */
export function queryTerms(query: string): QueryTerm[] {
  const words = wordsOfQuery(query)
  const last = runsIn(foldForTerms(query)).at(-1)?.run
  const needed = longest(
    words.flatMap((word) => termsOfRun(word, word === last)),
    MOST_NEEDED,
  )
  const together = longest(
    bigramsOf(words).map(([a, b]) => [whole(pairTerm(a, b))]),
    MOST_TOGETHER,
  )
  const terms = [
    ...needed.map((beginnings) => ({ beginnings, role: 'needed' as const })),
    ...together.map((beginnings) => ({ beginnings, role: 'extra' as const })),
    { beginnings: [whole(nameTerm(keyOf(query)))], role: 'name' as const },
  ]
  return [...new Map(terms.map((term) => [term.beginnings[0]!.term, term])).values()]
}

/**
 * A question of twenty words would load twenty parts of the index and more, on a bad line for
 * nothing: eight long words or pairs of clusters stand together on few pages.
 */
const MOST_NEEDED = 8
const MOST_TOGETHER = 4

/** The longest terms, in their order: long words are rare, and rare words say most. */
function longest(terms: readonly Beginning[][], most: number): Beginning[][] {
  const lengthOf = (term: readonly Beginning[]) => term[0]!.term.length
  const kept = new Set([...terms].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, most))
  return terms.filter((term) => kept.has(term))
}

/** The words and runs of Khmer of a query in their compared form, each once, without filler. */
export function wordsOfQuery(query: string): string[] {
  const runs = [...new Set(runsIn(foldForTerms(query)).map(({ run }) => run))]
  const words = runs.filter((run) => !isFiller(run))
  return words.length === 0 ? runs : words
}

/** Neighbours that are both not Khmer. */
const bigramsOf = (words: readonly string[]): [string, string][] =>
  words.flatMap((word, i): [string, string][] => {
    const next = words[i + 1]
    return next === undefined || khmerClusters(word) || khmerClusters(next) ? [] : [[word, next]]
  })

/** The last run of a query may still be typed: its end may grow. */
function termsOfRun(run: string, isLast: boolean): Beginning[][] {
  const clusters = khmerClusters(run)
  if (!clusters) return [isLast ? lastWord(run) : [whole(wordTerm(run))]]
  if (clusters.length === 1) return [[whole(oneClusterTerm(clusters[0]!))]]
  const pairs = bigrams(clusters.map(clusterTerm)).map((pair) => [whole(pair)])
  if (isLast) pairs.splice(-1, 1, [openPair(clusters.at(-2)!, clusters.at(-1)!)])
  return pairs.length > MANY ? everyOther(pairs) : pairs
}

/** More pairs of clusters than this say the same twice, and each loads a part of the index. */
const MANY = 6

/** Pairs that touch but do not overlap, and the last: they hold every cluster. */
const everyOther = <T>(pairs: readonly T[]): T[] =>
  pairs.filter((_, i) => i % 2 === 0 || i === pairs.length - 1)

const MOST_CUT = 4
const LEAST_LEFT = 5

/** A whole word, or the beginning of one, or one typed beyond its stem: `registrat`. */
function lastWord(word: string): Beginning[] {
  const cuts = Array.from({ length: MOST_CUT }, (_, i) => word.slice(0, -1 - i))
  const stems = cuts.filter((cut) => cut.length >= LEAST_LEFT).map(wordTerm)
  return [whole(wordTerm(word)), openWord(word), ...[...new Set(stems)].map(whole)]
}
