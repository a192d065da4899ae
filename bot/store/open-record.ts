import { recordSchemas } from './records.ts'
import type { Seal } from './seal.ts'
import { StoreUnreadable, type StoreKind, type StoreRecords } from './store.ts'

/** A record as it was read: where it belongs, and its value still sealed. */
export interface SealedRecord<K extends StoreKind> {
  kind: K
  key: string
  value: unknown
}

/**
 * The value of a record, opened and checked against its kind.
 * @param where begins the sentence: the file and number of the record, say.
 * @throws StoreUnreadable naming the field, never what stood there.
 */
export function openRecord<K extends StoreKind>(
  { kind, key, value }: SealedRecord<K>,
  seal: Seal,
  where: string,
): StoreRecords[K] {
  const opened = open(where, () => seal.open(kind, key, value))
  const checked = recordSchemas[kind].safeParse(opened)
  if (checked.success) return checked.data
  const field = checked.error.issues[0]?.path.join('.') ?? ''
  throw new StoreUnreadable(`${where} (kind ${kind}) is damaged at "${field}"`)
}

function open(where: string, task: () => unknown): unknown {
  try {
    return task()
  } catch (error) {
    if (error instanceof StoreUnreadable) throw new StoreUnreadable(`${where}: ${error.message}`)
    throw error
  }
}
