import type { Spelling } from '../../site/islands/search/near-words.ts'
import { foldForCompare } from '../../bot/language/fold-for-compare.ts'
import type { SearchRecord } from './search-record.ts'

const WORD = /[a-z][a-z0-9]{3,}/g
const KHMER = /[\u1780-\u17b3]/
/** More words would be loaded than help. */
const MOST_WORDS = 2000
const MOST_TITLES = 400

/** What the browser needs to help with a query that is spelt unlike the pages. */
export function makeSpelling(records: readonly SearchRecord[]): Spelling {
  const counts = new Map<string, number>()
  for (const { title, parts } of records) {
    const texts = parts.map(({ page }) => page.text)
    const words = foldForCompare([title, ...texts].join(' ')).match(WORD) ?? []
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return {
    words: frequent.slice(0, MOST_WORDS).map(([word]) => word),
    titles: titlesOf(records).slice(0, MOST_TITLES),
  }
}

/** What people look for most often, then names: names are short, and people misspell them. */
function titlesOf(records: readonly SearchRecord[]): string[] {
  const isFirst = ({ kind }: SearchRecord) => Number(/^(answers|programmes)$/.test(kind))
  const pages = records
    .filter(({ kind, title }) => kind !== 'list' && KHMER.test(title))
    .toSorted((a, b) => isFirst(b) - isFirst(a) || a.title.length - b.title.length)
  return [...new Set(pages.map(({ title }) => title))]
}
