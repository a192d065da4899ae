import type { SystemLink } from './links-of.ts'

/** Where a system stands: how many lines away from the best connected one of its group. */
export interface Placed {
  id: string
  level: number
}

/**
 * Systems in groups that are joined by lines, the largest group first. In each group the best
 * connected system has level 0, its neighbours 1 and so on; systems without a line are left out.
 */
export function levelsOf(ids: readonly string[], links: readonly SystemLink[]): Placed[][] {
  const neighbours = new Map<string, string[]>()
  for (const { a, b } of links) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  const degree = (id: string) => neighbours.get(id)?.length ?? 0
  const waiting = ids.filter((id) => degree(id) > 0).sort((a, b) => degree(b) - degree(a))
  const seen = new Set<string>()
  const groups: Placed[][] = []
  for (const root of waiting) {
    if (seen.has(root)) continue
    const group: Placed[] = [{ id: root, level: 0 }]
    seen.add(root)
    for (const { id, level } of group) {
      for (const next of neighbours.get(id) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        group.push({ id: next, level: level + 1 })
      }
    }
    groups.push(group)
  }
  return groups.sort((a, b) => b.length - a.length)
}
