import { attempt } from './attempt.ts'
import { readRows } from './read-rows.ts'
import { applyChanges, liveRows, type Rows } from './rows.ts'
import type { Store } from './store.ts'

/** A store that lives as long as the page or the test. Browser-safe. */
export function createMemoryStore({ now }: { now: () => Date }): Store {
  let rows: Rows = new Map()
  let closed = false
  const open = (): Rows => {
    if (closed) throw new Error('the store is closed')
    return rows
  }
  return {
    ...readRows(open, now),
    write: (changes) =>
      attempt(() => {
        rows = applyChanges(open(), changes, now())
      }),
    purge: () =>
      attempt(() => {
        const before = open().size
        rows = liveRows(rows, now())
        return before - rows.size
      }),
    close: () =>
      attempt(() => {
        closed = true
      }),
  }
}
