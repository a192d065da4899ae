import { hasAll, type Candidate } from './candidates.ts'
import { chooseParts } from './choose-parts.ts'
import type { SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import { matchPage, SAME_TITLE } from './match-page.ts'

/** A page that was found, with how well it answers the query. */
export interface Result {
  page: FoundPage
  points: number
  /** Share of the query's words that stand on it. */
  share: number
}

/** Entries of one list that may stand together before others get their place. */
const TOGETHER = 3

/**
 * Reads pages and puts them in order: pages of the name that was asked for, terms, exact phrases,
 * then pages with the words of the query.
 * @param topScore the best score of any candidate of this search.
 */
export async function orderPages(
  engine: SearchEngine,
  batch: readonly Candidate[],
  query: string,
  topScore: number,
): Promise<Result[]> {
  const results = await Promise.all(
    batch.map(async (candidate) => {
      const page = await engine.page(candidate.id, chooseParts(candidate.held))
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
  url.includes('#') ? (points === SAME_TITLE ? -40 : -9) : (WORTH[kind] ?? 0)

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
