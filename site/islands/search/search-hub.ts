import { hasAll, rankCandidates, type Candidate } from './candidates.ts'
import type { SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'

import { correctQuery, type Spelling } from './near-words.ts'
import { orderPages, type Result } from './order-pages.ts'
import { queryTerms } from './query-terms.ts'
import { keyOf, stands } from './text-key.ts'

/** What a search has found. */
export interface Found {
  /** What was looked for: the query, or the query as it is spelt on the pages. */
  query: string
  isCorrected: boolean
  /** No page has all of the query: these are the nearest. */
  isNear: boolean
  /** Number of pages of each kind. */
  counts: ReadonlyMap<string, number>
  /** The best pages, of one kind where it is given. The first `count` are read when asked for. */
  pages: (count: number, kind?: string) => Promise<{ results: Result[]; total: number }>
  /** Another spelling of the query that finds more, where it has found little. */
  suggest: () => Promise<string | undefined>
}

/** Pages that are read at once and put in order by their text. */
const BATCH = 12
/** So few pages may come from a spelling that few pages have. */
const LITTLE = 3
/** Where so few pages have all of the query, others that have most of it follow. */
const FEW = 10
const LEAST = 0.15
const MOST_NEAR = 20

interface Searched extends Pick<Found, 'query' | 'isNear' | 'counts' | 'pages'> {
  list: readonly Candidate[]
  best: Result | undefined
}

/** Searches one language. */
export function createSearch(engine: SearchEngine, loadSpelling: () => Promise<Spelling>) {
  async function searchFor(query: string): Promise<Searched> {
    const terms = queryTerms(query)
    const kinds = await engine.kinds()
    const hits = await engine.find(terms)
    const list = choose(rankCandidates(terms, hits, kinds.size))
    const counts = new Map<string, number>()
    for (const { id } of list) {
      const kind = kinds.get(id) ?? ''
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    const pages: Found['pages'] = async (count, kind) => {
      const wanted = kind === undefined ? list : list.filter(({ id }) => kinds.get(id) === kind)
      const results: Result[] = []
      for (let from = 0; results.length < Math.min(count, wanted.length); from += BATCH) {
        const batch = wanted.slice(from, from + BATCH)
        results.push(...(await orderPages(engine, batch, query, list[0]!.score)))
      }
      return { results: results.slice(0, count), total: wanted.length }
    }
    const { results } = await pages(1)
    const isNear =
      terms.some((term, i) => !term.isExtra && hits[i]!.length === 0) ||
      list.some((c, i) => i === 0 && !hasAll(c))
    return { query, isNear, counts, pages, list, best: results[0] }
  }

  /** Pages for a query, corrected where only that finds them. Rejects when nothing loads. */
  return async (query: string): Promise<Found> => {
    const found = await searchFor(query)
    const result = (of: Searched, isCorrected: boolean, suggest = nothing): Found => {
      const { list: _, best: __, ...rest } = of
      return { ...rest, isCorrected, suggest }
    }
    if (found.best && !found.isNear) {
      return result(found, false, () => suggestFor(found))
    }
    const text = found.best && keyOf(textOf(found.best.page))
    const isKnown = (run: string) => text !== undefined && stands(text, run) > 0
    const corrected = correctQuery(query, isKnown, await loadSpelling())
    if (corrected === undefined) return result(found, false)
    const other = await searchFor(corrected)
    return isBetter(other.best, found.best) ? result(other, true) : result(found, false)
  }

  async function suggestFor({ query, list }: Searched): Promise<string | undefined> {
    const count = list.filter(hasAll).length
    if (count > LITTLE) return undefined
    const other = correctQuery(query, () => false, await loadSpelling())
    if (other === undefined) return undefined
    const better = await searchFor(other)
    return !better.isNear && better.list.filter(hasAll).length > count ? other : undefined
  }
}

const nothing = (): Promise<string | undefined> => Promise.resolve(undefined)

const isBetter = (a: Result | undefined, b: Result | undefined): boolean =>
  (a?.share ?? 0) > (b?.share ?? 0)

const textOf = ({ title, asked, text }: FoundPage): string => [title, ...asked, text].join(' ')

/** All pages with everything that was asked; nearly everything too where those are few. */
function choose(ranked: readonly Candidate[]): Candidate[] {
  const all = ranked.filter(hasAll)
  if (all.length >= FEW) return all
  const rest = ranked.filter((c) => !hasAll(c))
  const enough = Math.max(LEAST, 0.6 * Math.max(0, ...rest.map((c) => c.coverage)))
  return [...all, ...rest.filter((c) => c.coverage >= enough).slice(0, MOST_NEAR)]
}
