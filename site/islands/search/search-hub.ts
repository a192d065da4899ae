import { hasAll, rankCandidates, type Candidate } from './candidates.ts'
import type { Hit, SearchEngine } from './engine.ts'
import { correctQuery, loadFor, type SpellingLists } from './near-words.ts'
import { orderPages, type Result } from './order-pages.ts'
import { queryTerms, type QueryTerm } from './query-terms.ts'
import { khmerClusters, wordTerm } from './terms.ts'

/** What a search has found. */
export interface Found {
  /** What was looked for: the query, or the query as it is spelt on the pages. */
  query: string
  isCorrected: boolean
  /** No page has all of the query: these are the nearest. */
  isNear: boolean
  /** Number of pages of each kind. */
  counts: ReadonlyMap<string, number>
  /** The best pages, of one kind where it is given. They are read when asked for, each once. */
  pages: (count: number, kind?: string) => Promise<{ results: Result[]; total: number }>
  /** Another spelling of the query that finds more, where it has found little. */
  suggest: () => Promise<string | undefined>
}

/** Pages that are read at once and put in order by their text. */
const BATCH = 10
/** Where so few pages have all of the query, others that have most of it follow. */
const FEW = 10
const LEAST_COVERAGE = 0.15
const MOST_NEAR = 20
/** So few pages may come from a spelling that few pages have. */
const LITTLE = 3

interface Searched {
  query: string
  list: readonly Candidate[]
  isNear: boolean
  /** Words that no page has. */
  unknown: ReadonlySet<string>
}

/** Searches one language. */
export function createSearch(engine: SearchEngine, spelling: SpellingLists) {
  async function searchFor(query: string): Promise<Searched> {
    const terms = queryTerms(query)
    const { hits, size } = await engine.find(terms)
    const list = choose(rankCandidates(terms, hits, size))
    const unknown = unknownIn(terms, hits)
    const isNear = unknown.size > 0 || (list[0] !== undefined && !hasAll(list[0]))
    return { query, list, isNear, unknown }
  }

  function present({ query, list, isNear }: Searched, isCorrected: boolean): Found {
    const counts = new Map<string, number>()
    for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const best = Math.max(...list.map(({ score }) => score))
    const ordered = new Map<string | undefined, Result[]>()
    return {
      query,
      isCorrected,
      isNear,
      counts,
      pages: async (count, kind) => {
        const wanted = kind === undefined ? list : list.filter((page) => page.kind === kind)
        let results = ordered.get(kind) ?? []
        while (results.length < Math.min(count, wanted.length)) {
          const batch = wanted.slice(results.length, results.length + BATCH)
          results = [...results, ...(await orderPages(engine, batch, query, best))]
          ordered.set(kind, results)
        }
        return { results: results.slice(0, count), total: wanted.length }
      },
      suggest: async () => {
        const count = list.filter(hasAll).length
        if (isNear || isCorrected || count > LITTLE) return undefined
        const other = await correct(query, () => false)
        return other && other.list.filter(hasAll).length > count ? other.query : undefined
      },
    }
  }

  /** Pages for a query with the runs that are not known spelt as on the pages. */
  async function correct(query: string, isKnown: (run: string) => boolean) {
    const corrected = correctQuery(query, isKnown, await loadFor(query, isKnown, spelling))
    const found = corrected === undefined ? undefined : await searchFor(corrected)
    return found && !found.isNear ? found : undefined
  }

  /** Pages for a query, corrected where only that finds them. Rejects when nothing loads. */
  return async (query: string): Promise<Found> => {
    const found = await searchFor(query)
    if (!found.isNear && found.list.length > 0) return present(found, false)
    const isKnown = (run: string) => !khmerClusters(run) && !found.unknown.has(wordTerm(run))
    const other = await correct(query, isKnown)
    return other ? present(other, true) : present(found, false)
  }
}

/** Terms of a query that no page has. */
const unknownIn = (terms: readonly QueryTerm[], hits: readonly (readonly Hit[])[]) =>
  new Set(
    terms
      .filter(({ role }, i) => role === 'needed' && hits[i]!.length === 0)
      .map(({ beginnings }) => beginnings[0]!.term),
  )

/** All pages with everything that was asked; nearly everything too where those are few. */
function choose(ranked: readonly Candidate[]): Candidate[] {
  const all = ranked.filter(hasAll)
  if (all.length >= FEW) return all
  const rest = ranked.filter((c) => !hasAll(c))
  const enough = Math.max(LEAST_COVERAGE, 0.6 * Math.max(0, ...rest.map((c) => c.coverage)))
  return [...all, ...rest.filter((c) => c.coverage >= enough).slice(0, MOST_NEAR)]
}
