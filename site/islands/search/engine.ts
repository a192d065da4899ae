import type { FoundPage } from './found-page.ts'
import type { QueryTerm } from './query-terms.ts'

/** A page that holds a term. */
export interface Hit {
  id: string
  kind: string
  /** Numbers of the page's parts with the term, from 0. Most pages have one part. */
  parts: readonly number[]
  /** What the term counts on this page among all pages; larger is better. */
  score: number
}

/** The index of one language. Its methods reject when it cannot be loaded. */
export interface SearchEngine {
  /** Pages with each term, each page once a term, and the number of pages in the index. */
  find: (terms: readonly QueryTerm[]) => Promise<{ hits: Hit[][]; size: number }>
  /** A page that was found, with the text of these of its parts. */
  page: (id: string, parts: readonly number[]) => Promise<FoundPage>
}
