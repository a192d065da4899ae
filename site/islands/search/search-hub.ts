import { hasAll, rankCandidates, type Candidate } from './candidates.ts'
import type { SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import { matchPage } from './match-page.ts'
import { queryTerms } from './query-terms.ts'

/** A page that was found. */
export interface Result {
  page: FoundPage
  points: number
  share: number
}

/** Pages read to put them in order: the first that are shown and some more. */
const WINDOW = 14
const PRIOR: Readonly<Record<string, number>> = { list: -14, glossary: -6 }

export async function searchHub(engine: SearchEngine, query: string): Promise<Result[]> {
  const terms = queryTerms(query)
  if (terms.length === 0) return []
  const kinds = await engine.kinds()
  const hits = await engine.find(terms.map((t) => t.term))
  const ranked = rankCandidates(terms, hits, kinds.size)
  const all = ranked.filter(hasAll)
  const rest = ranked.filter((c) => !hasAll(c))
  const best = rest[0]?.coverage ?? 0
  const near = rest.filter((c) => c.coverage >= Math.max(0.34, best * 0.6))
  const list = [...all, ...(all.length < 5 ? near.slice(0, 30) : [])]
  const results: Result[] = []
  for (let from = 0; from < list.length; from += WINDOW) {
    const window = list.slice(from, from + WINDOW)
    results.push(...(await readWindow(engine, window, query, list[0]!.score)))
  }
  return results
}

async function readWindow(
  engine: SearchEngine,
  window: readonly Candidate[],
  query: string,
  top: number,
) {
  const results = await Promise.all(
    window.map(async (c) => {
      const page = await engine.page(c.id)
      const { points, share } = matchPage(page, query)
      const prior =
        points === 100 && page.kind !== 'list'
          ? page.kind === 'glossary'
            ? -3
            : 0
          : (PRIOR[page.kind] ?? 0)
      return { page, share, points: points + (20 * c.score) / top + (hasAll(c) ? 15 : 0) + prior }
    }),
  )
  return results.sort((a, b) => b.points - a.points)
}
