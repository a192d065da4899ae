import { bigrams } from '../../../bot/language/bigrams.ts'
import { foldForCompare } from '../../../bot/language/fold-for-compare.ts'
import { khmerClusters, openPair, termOf } from './khmer-terms.ts'

const RUN = /[\u1780-\u17d3\u17d7\u17dc\u17dd]+|[\p{L}\p{M}\p{N}]+/gu
/** English words that say nothing about what is looked for. */
const FILLER = new Set(
  (
    'a an and are as at be by can could did do does for from get had has have he her his how i if ' +
    'in is it its me my no not of on or our she should so that the their them there they this to ' +
    'was we were what when where which who why will with would you your'
  ).split(' '),
)

/** One term to ask the index for. */
export interface QueryTerm {
  term: string
  /** A word that every page may lack. */
  isFiller: boolean
}

/**
 * The terms of a query, each once, cut like the index. Does not depend on the browser: no
 * dictionary, no locale. English filler counts only where the query has nothing else.
 */
export function queryTerms(query: string): QueryTerm[] {
  const runs = foldForCompare(query).match(RUN) ?? []
  const terms = new Map<string, QueryTerm>()
  runs.forEach((run, i) => {
    for (const term of termsOfRun(run, i === runs.length - 1)) {
      terms.set(term, { term, isFiller: FILLER.has(run) })
    }
  })
  const list = [...terms.values()]
  return list.every((t) => t.isFiller) ? list.map((t) => ({ ...t, isFiller: false })) : list
}

/** The last run of a query may still be typed: its last cluster may grow. */
function termsOfRun(run: string, isLast: boolean): string[] {
  const clusters = khmerClusters(run)
  if (!clusters) return [run]
  if (clusters.length === 1) return [termOf(clusters[0]!)]
  const pairs = bigrams(clusters.map(termOf))
  return isLast ? [...pairs.slice(0, -1), openPair(clusters.at(-2)!, clusters.at(-1)!)] : pairs
}
