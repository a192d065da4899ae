import type { HeldTerm } from './choose-parts.ts'
import type { Hit } from './engine.ts'
import type { QueryTerm } from './query-terms.ts'

/** A page that may answer the query. */
export interface Candidate {
  id: string
  kind: string
  /** Larger is better; only to compare within one search. */
  score: number
  /**
   * Share of the query that stands on the page, from 0 to 1: rare terms count more, terms that no
   * page has do not count.
   */
  coverage: number
  /** The query is the name of the page. */
  isNamed: boolean
  /** Terms of the query on the page. */
  held: readonly HeldTerm[]
}

/** As good as all; sums of fractions are not exact. */
const ALL = 0.999

export const hasAll = ({ coverage }: Candidate): boolean => coverage >= ALL

/**
 * Pages in the order of what the query's terms count on them.
 * @param hits for each term the pages with it.
 * @param size number of pages in the index.
 */
export function rankCandidates(
  terms: readonly QueryTerm[],
  hits: readonly (readonly Hit[])[],
  size: number,
): Candidate[] {
  const sums = new Map<
    string,
    { kind: string; score: number; found: number; together: number; held: HeldTerm[] }
  >()
  const named = new Set<string>()
  let whole = 0
  let allTogether = 0
  terms.forEach(({ role }, i) => {
    const pages = hits[i]!
    if (role === 'name') {
      for (const { id } of pages) named.add(id)
      return
    }
    const rarity = pages.length === 0 ? 0 : rarityOf(pages.length, size)
    const counted = role === 'extra' ? 0 : rarity
    whole += counted
    allTogether += rarity - counted
    for (const { id, kind, score, parts } of pages) {
      const sum = sums.get(id) ?? { kind, score: 0, found: 0, together: 0, held: [] }
      sum.score += score
      sum.found += counted
      sum.together += rarity - counted
      sum.held.push({ rarity, parts })
      sums.set(id, sum)
    }
  })
  return [...sums]
    .map(([id, { kind, score: sum, found, together, held }]) => {
      const coverage = whole === 0 ? 0 : found / whole
      const score = sum * coverage ** 2
      // Words that stand together are more likely the phrase that was asked for.
      const likely = allTogether === 0 ? score : score * (1 + together / allTogether)
      return { likely, candidate: { id, kind, coverage, score, isNamed: named.has(id), held } }
    })
    .sort(
      ({ candidate: a, likely: m }, { candidate: b, likely: n }) =>
        Number(b.isNamed) - Number(a.isNamed) || n - m || byId(a, b),
    )
    .map(({ candidate }) => candidate)
}

const byId = (a: Candidate, b: Candidate): number => (a.id < b.id ? -1 : 1)

/** Large for a term that few pages have, never 0. */
const rarityOf = (pages: number, size: number): number =>
  Math.log(1 + (size - pages + 0.5) / (pages + 0.5))
