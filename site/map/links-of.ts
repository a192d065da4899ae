/** A system as the map needs it. */
interface Connected {
  id: string
  facts: { connects: readonly string[] }
}

/** A line between two systems; `a` comes first in the list of systems. */
export interface SystemLink {
  a: string
  b: string
}

/** Each connection once, whichever side names it; to a system that has no entry: left out. */
export function linksOf(systems: readonly Connected[]): SystemLink[] {
  const place = new Map(systems.map(({ id }, i) => [id, i]))
  const links = new Map<string, SystemLink>()
  for (const { id, facts } of systems) {
    for (const other of facts.connects) {
      if (other === id || !place.has(other)) continue
      const [a, b] = place.get(id)! < place.get(other)! ? [id, other] : [other, id]
      links.set(`${a} ${b}`, { a, b })
    }
  }
  return [...links.values()]
}
