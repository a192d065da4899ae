import * as z from 'zod'
import { instant } from '../../schemas/dates.ts'
import { openRecord } from './open-record.ts'
import { isStoreKind } from './records.ts'
import { rowId, type Row, type Rows } from './rows.ts'
import type { Seal } from './seal.ts'
import { StoreUnreadable } from './store.ts'

const FORMAT = 1

const fileSchema = z.strictObject({
  v: z.literal(FORMAT),
  rows: z.array(
    z.strictObject({
      kind: z.string(),
      key: z.string(),
      value: z.unknown(),
      version: z.number().int().positive(),
      expires: instant.optional(),
    }),
  ),
})
/** What the store's file holds. */
export type RowFile = z.infer<typeof fileSchema>

/** Rows as the file keeps them. A row once sealed is not sealed again while it is unchanged. */
export function createRowWriter(seal: Seal): (rows: Rows) => RowFile {
  const sealed = new WeakMap<Row, unknown>()
  const sealOnce = (row: Row): unknown => {
    if (!sealed.has(row)) sealed.set(row, seal.seal(row.kind, row.key, row.value))
    return sealed.get(row)
  }
  return (rows) => ({
    v: FORMAT,
    rows: [...rows.values()].map((row) => ({ ...row, value: sealOnce(row) })),
  })
}

/** The rows of a file, each checked against its kind. Throws StoreUnreadable. */
export function parseRows(file: string, content: unknown, seal: Seal): Rows {
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new StoreUnreadable(`${file} is not a store this version can read (at "${field}")`)
  }
  return new Map(
    parsed.data.rows.map((row, i) => {
      const parsedRow = parseRow(file, row, i, seal)
      return [rowId(parsedRow.kind, parsedRow.key), parsedRow]
    }),
  )
}

function parseRow(file: string, row: RowFile['rows'][number], index: number, seal: Seal): Row {
  const { kind, key, version, expires } = row
  const where = `${file}: record ${index}`
  if (!isStoreKind(kind)) throw new StoreUnreadable(`${where} is of an unknown kind`)
  const value = openRecord({ kind, key, value: row.value }, seal, where)
  return { kind, key, value, version, ...(expires && { expires }) }
}
