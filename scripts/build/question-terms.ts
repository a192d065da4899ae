import { foldForCompare } from '../../bot/language/fold-for-compare.ts'
import { indexTerms } from '../../site/islands/search/index-terms.ts'
import { correctQuery } from '../../site/islands/search/near-words.ts'
import { khmerClusters, wordTerm } from '../../site/islands/search/terms.ts'

const WORD = /[a-z][a-z0-9]{3,}/g
/** Terms of Latin words begin with a letter or number of theirs, pairs of them with a sign. */
const OF_LATIN = /^[a-z0-9ω]/

/**
 * The terms under which a sample question leads to its page. Sample questions are misspelt now
 * and then, as people's are. A misspelling in the index would be found as it stands, and nobody
 * would be helped to the pages that spell the word well: so Latin words become those of the pages
 * that are near, and Khmer counts only as far as some page has it.
 * @param texts of all pages, and other texts that need not be near to them.
 */
export function createQuestionTerms(texts: readonly string[]): (question: string) => string[] {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const term of indexTerms(text)) known.add(term)
    for (const word of new Set(foldForCompare(text).match(WORD))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([w]) => w)
  const isKnown = (run: string) => khmerClusters(run) !== undefined || known.has(wordTerm(run))
  return (question) => {
    const spelt = correctQuery(question, isKnown, { words, titles: [] }) ?? question
    return [...indexTerms(spelt)].filter((term) => OF_LATIN.test(term) || known.has(term))
  }
}
