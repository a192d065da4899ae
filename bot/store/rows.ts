import { recordSchemas } from './records.ts'
import { StoreConflict, type Change, type StoreKind } from './store.ts'

/** One record as memory and file stores hold it. Never changed in place. */
export interface Row {
  readonly kind: StoreKind
  readonly key: string
  readonly value: unknown
  readonly version: number
  /** Point in time (ISO) from which the record counts as gone. */
  readonly expires?: string
}

/** All records, by `rowId`. */
export type Rows = ReadonlyMap<string, Row>

export const rowId = (kind: StoreKind, key: string): string => `${kind}\n${key}`

/** The record, unless it is missing or has expired at `now`. */
export function findRow(rows: Rows, kind: StoreKind, key: string, now: Date): Row | undefined {
  const row = rows.get(rowId(kind, key))
  return row && isLive(row, now) ? row : undefined
}

/** All live records of a kind whose key starts with `prefix`, in order of key (UTF-16 units). */
export function listRows(rows: Rows, kind: StoreKind, prefix: string, now: Date): Row[] {
  return [...rows.values()]
    .filter((row) => row.kind === kind && row.key.startsWith(prefix) && isLive(row, now))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The rows after all changes, in their order. Throws StoreConflict and changes nothing. */
export function applyChanges(rows: Rows, changes: readonly Change[], now: Date): Rows {
  const next = new Map(rows)
  for (const change of changes) {
    const { kind, key, ifVersion } = change
    const version = findRow(next, kind, key, now)?.version ?? 0
    if (ifVersion !== undefined && ifVersion !== version) {
      throw new StoreConflict(`a record of kind ${kind} has changed in between`)
    }
    if ('delete' in change) next.delete(rowId(kind, key))
    else next.set(rowId(kind, key), toRow(change, version + 1))
  }
  return next
}

/** The rows without those that have expired. */
export const liveRows = (rows: Rows, now: Date): Rows =>
  new Map([...rows].filter(([, row]) => isLive(row, now)))

function toRow(change: Exclude<Change, { delete: true }>, version: number): Row {
  const { kind, key, expires } = change
  // Parsing refuses here what a later start would refuse to read, and copies the value.
  const value = structuredClone(recordSchemas[kind].parse(change.value))
  return { kind, key, value, version, ...(expires && { expires: expires.toISOString() }) }
}

const isLive = (row: Row, now: Date): boolean =>
  row.expires === undefined || Date.parse(row.expires) > now.getTime()
