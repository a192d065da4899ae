import { openDurableJson } from './durable-json.ts'
import { parseRows } from './row-file.ts'
import type { Seal } from './seal.ts'
import type { Change, Store } from './store.ts'

/**
 * Puts everything that the file of an embedded store holds into another store, in one write.
 * The file stays as it is.
 * @returns the number of records.
 * @throws StoreUnreadable when the file is broken, sealed otherwise or in use; StoreConflict, with
 * nothing written, when the other store has one of the records already.
 */
export async function moveRows(file: string, seal: Seal, into: Store): Promise<number> {
  const disk = await openDurableJson(file)
  try {
    const content = await disk.load()
    if (content === undefined) return 0
    const rows = [...parseRows(file, content, seal).values()]
    await into.write(
      rows.map(({ kind, key, value, expires }) => {
        const expiry = expires !== undefined && { expires: new Date(expires) }
        // The value was checked against its kind when the file was read.
        return { kind, key, value, ifVersion: 0, ...expiry } as Change
      }),
    )
    return rows.length
  } finally {
    await disk.close()
  }
}
