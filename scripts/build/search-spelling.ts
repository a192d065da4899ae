import type { Spelling } from '../../site/islands/search/near-words.ts'
import { foldForCompare } from '../../bot/language/fold-for-compare.ts'
import type { SearchRecord } from './search-record.ts'

const WORD = /[a-z][a-z0-9]{3,}/g
const KHMER = /[\u1780-\u17b3]/
/** More words would be loaded than help. */
const MOST_WORDS = 2000

/** What the browser needs to help with a query that is spelt unlike the pages. */
export function makeSpelling(records: readonly SearchRecord[]): Spelling {
  const counts = new Map<string, number>()
  for (const { page } of records) {
    const words = foldForCompare(`${page.title} ${page.text}`).match(WORD) ?? []
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const pages = records.filter(({ page }) => page.kind !== 'list')
  return {
    words: frequent.slice(0, MOST_WORDS).map(([word]) => word),
    titles: [...new Set(pages.map(({ page }) => page.title))].filter((title) => KHMER.test(title)),
  }
}
