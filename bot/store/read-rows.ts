import { attempt } from './attempt.ts'
import { findRow, listRows, type Row, type Rows } from './rows.ts'
import type { Store, StoreKind, Stored, StoreRecords } from './store.ts'

/** The reading half of a store over rows held in memory. Values are copies. */
export function readRows(rows: () => Rows, now: () => Date): Pick<Store, 'get' | 'list'> {
  return {
    get: (kind, key) =>
      attempt(() => {
        const row = findRow(rows(), kind, key, now())
        return row && toStored<typeof kind>(row)
      }),
    list: (kind, prefix = '') =>
      attempt(() =>
        listRows(rows(), kind, prefix, now()).map((row) => ({
          key: row.key,
          ...toStored<typeof kind>(row),
        })),
      ),
  }
}

/** The value fits its kind: it was checked before it became a row. */

const toStored = <K extends StoreKind>({ value, version }: Row): Stored<K> => ({
  value: structuredClone(value) as StoreRecords[K],
  version,
})
