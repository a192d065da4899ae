import type { FoundPage } from './found-page.ts'
import type { QueryTerm } from './query-terms.ts'

/** A page that holds a term. */
export interface Hit {
  id: string
  /** What the term counts on this page among all pages; larger is better. */
  score: number
}

/** The index of one language. Its methods reject when it cannot be loaded. */
export interface SearchEngine {
  /** Kind of every page by its id. */
  kinds: () => Promise<ReadonlyMap<string, string>>
  /** Pages with each term, each page once a term. */
  find: (terms: readonly QueryTerm[]) => Promise<Hit[][]>
  /** The text of a page. */
  page: (id: string) => Promise<FoundPage>
}
