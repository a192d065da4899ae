import { hasAll, rankCandidates, type Candidate } from './candidates.ts'
import type { SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import { keyOf, matchPage, stands } from './match-page.ts'
import { correctQuery, type Spelling } from './near-words.ts'
import { queryTerms } from './query-terms.ts'

/** A page that was found, with how well it answers the query. */
export interface Result {
  page: FoundPage
  points: number
  /** Share of the query's words that stand on it. */
  share: number
}

/** What a search has found. */
export interface Found {
  /** What was looked for: the query, or the query as it is spelt on the pages. */
  query: string
  /** No page has all of the query: these are the nearest. */
  isNear: boolean
  /** Number of pages of each kind. */
  counts: ReadonlyMap<string, number>
  /** The best pages, of one kind where it is given. The first `count` are read when asked for. */
  pages: (count: number, kind?: string) => Promise<{ results: Result[]; total: number }>
}

/** Pages that are read at once and put in order by their text. */
const BATCH = 12
/** Where so few pages have all of the query, others that have most of it follow. */
const FEW = 10
const LEAST = 0.15
const MOST_NEAR = 20
/** Entries of one list that may stand together before others get their place. */
const TOGETHER = 3

/** Searches one language. */
export function createSearch(engine: SearchEngine, loadSpelling: () => Promise<Spelling>) {
  async function searchFor(query: string): Promise<Found & { best: Result | undefined }> {
    const terms = queryTerms(query)
    const kinds = await engine.kinds()
    const hits = await engine.find(terms)
    const list = choose(rankCandidates(hits, kinds.size))
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
        results.push(...(await readBatch(engine, batch, query, list[0]!.score)))
      }
      return { results: results.slice(0, count), total: wanted.length }
    }
    const { results } = await pages(1)
    const isNear =
      hits.some((pages) => pages.length === 0) || list.some((c, i) => i === 0 && !hasAll(c))
    return { query, isNear, counts, pages, best: results[0] }
  }

  /** Pages for a query, corrected where only that finds them. Rejects when nothing loads. */
  return async (query: string): Promise<Found> => {
    const found = await searchFor(query)
    if (found.best && !found.isNear) return found
    const text = found.best && keyOf(textOf(found.best.page))
    const isKnown = (run: string) => text !== undefined && stands(text, run)
    const corrected = correctQuery(query, isKnown, await loadSpelling())
    if (corrected === undefined) return found
    const other = await searchFor(corrected)
    return isBetter(other.best, found.best) ? other : found
  }
}

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

async function readBatch(
  engine: SearchEngine,
  batch: readonly Candidate[],
  query: string,
  topScore: number,
): Promise<Result[]> {
  const results = await Promise.all(
    batch.map(async (candidate) => {
      const page = await engine.page(candidate.id)
      const { points, share } = matchPage(page, query)
      const rank = (20 * candidate.score) / topScore + (hasAll(candidate) ? 15 : 0)
      return { page, share, points: points + rank + worthOf(page, points) }
    }),
  )
  return spread(results.sort((a, b) => b.points - a.points))
}

/** What people look for most often are answers and programmes; lists repeat what pages say. */
const WORTH: Readonly<Record<string, number>> = {
  answers: 4,
  programmes: 4,
  forum: -3,
  strategy: -2,
  list: -14,
}

/** An entry of a list stands below pages of its name, above pages that only speak of it. */
const worthOf = ({ kind, url }: FoundPage, points: number): number =>
  url.includes('#') ? (points === 100 ? -40 : -9) : (WORTH[kind] ?? 0)

/** At most some entries of one list together; the others come after the rest. */
function spread(results: readonly Result[]): Result[] {
  const seen = new Map<string, number>()
  const late: Result[] = []
  const first = results.filter((result) => {
    const [path, anchor] = result.page.url.split('#')
    if (anchor === undefined) return true
    const count = (seen.get(path!) ?? 0) + 1
    seen.set(path!, count)
    if (count > TOGETHER) late.push(result)
    return count <= TOGETHER
  })
  return [...first, ...late]
}
