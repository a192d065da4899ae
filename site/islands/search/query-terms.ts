import { bigrams } from '../../../bot/language/bigrams.ts'
import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import {
  clusterTerm,
  khmerClusters,
  oneCluster,
  openPair,
  openWord,
  RUN,
  whole,
  wordTerm,
  type Beginning,
} from './terms.ts'

/** English words that say nothing about what is looked for. */
const FILLER = new Set(
  (
    'a an and are as at be by can could did do does for from get had has have he her his how i if ' +
    'in is it its me my no not of on or our she should so that the their them there they this to ' +
    'was we were what when where which who why will with would you your'
  ).split(' '),
)

/** One thing to look for. A page has it where it has any of these beginnings. */
export type QueryTerm = readonly Beginning[]

/**
 * What to look for, cut like the index, each term once. Does not depend on the browser: no
 * dictionary, no locale. English filler counts only where the query has nothing else.
 */
export function queryTerms(query: string): QueryTerm[] {
  const runs = foldForCompare(query).match(RUN) ?? []
  const words = runs.filter((run) => !FILLER.has(run))
  const counted = words.length === 0 ? runs : words
  const terms = new Map<string, QueryTerm>()
  counted.forEach((run, i) => {
    const isLast = i === counted.length - 1 && run === runs.at(-1)
    for (const term of termsOfRun(run, isLast)) terms.set(term[0]!.term, term)
  })
  return [...terms.values()]
}

/** The last run of a query may still be typed: its end may grow. */
function termsOfRun(run: string, isLast: boolean): QueryTerm[] {
  const clusters = khmerClusters(run)
  if (!clusters) return [isLast ? lastWord(run) : [whole(wordTerm(run))]]
  if (clusters.length === 1) return [[oneCluster(clusters[0]!)]]
  const pairs = bigrams(clusters.map(clusterTerm)).map((pair): QueryTerm => [whole(pair)])
  if (!isLast) return pairs
  return [...pairs.slice(0, -1), [openPair(clusters.at(-2)!, clusters.at(-1)!)]]
}

const MOST_CUT = 4
const LEAST_LEFT = 5

/** A whole word, or the beginning of one, or one typed beyond its stem: `registrat`. */
function lastWord(word: string): QueryTerm {
  const cuts = Array.from({ length: MOST_CUT }, (_, i) => word.slice(0, -1 - i))
  const stems = cuts.filter((cut) => cut.length >= LEAST_LEFT).map(wordTerm)
  return [whole(wordTerm(word)), openWord(word), ...[...new Set(stems)].map(whole)]
}
