import { createHash } from 'node:crypto'
import { partId } from '../../site/islands/search/page-id.ts'
import type { SearchRecord } from './search-record.ts'

const SHORTEST = 7

/**
 * An id for every part of every page: under it a browser keeps the part for ever, so it changes
 * with anything that is shown of the page. It also says of what kind the page is, which saves a
 * list of that. As short as ids can be without two alike.
 * @returns the ids by page and part, in the order of the records
 */
export function pageIds(records: readonly SearchRecord[]): string[][] {
  const taken = new Set<string>()
  return records.map(({ kind, parts }) => {
    const shown = JSON.stringify(parts.map(({ page }) => page))
    const hash = createHash('sha256').update(shown).digest('hex')
    let length = SHORTEST
    while (taken.has(hash.slice(0, length))) length++
    const short = hash.slice(0, length)
    taken.add(short)
    return parts.map((_, i) => partId(`${kind}_${short}`, i))
  })
}
