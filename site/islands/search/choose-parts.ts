/** A term of the query that a page has. */
export interface HeldTerm {
  /** Large for a term that few pages have. */
  rarity: number
  /** Numbers of the page's parts with the term, from 0. */
  parts: readonly number[]
}

/**
 * The parts of a page to read for a query, in the order of the page: as few as hold all of its
 * terms that stand there. Where two hold as much, the one nearer to the beginning.
 */
export function chooseParts(terms: readonly HeldTerm[]): number[] {
  const chosen: number[] = []
  let left = terms
  while (left.length > 0) {
    const worths = new Map<number, number>()
    for (const { rarity, parts } of left) {
      for (const part of parts) worths.set(part, (worths.get(part) ?? 0) + rarity)
    }
    const [[best]] = [...worths].sort(([a, m], [b, n]) => n - m || a - b) as [[number, number]]
    chosen.push(best)
    left = left.filter(({ parts }) => !parts.includes(best))
  }
  return chosen.sort((a, b) => a - b)
}
