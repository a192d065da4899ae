import type { StoreKind } from './store.ts'

/**
 * How a record's value is written at rest. A store keeps what `seal` returns and gives it to
 * `open` after reading; kind and key say which record it belongs to.
 */
export interface Seal {
  /** The JSON value to write. */
  seal(kind: StoreKind, key: string, value: unknown): unknown
  /** The value again. Throws StoreUnreadable when it was sealed in another way. */
  open(kind: StoreKind, key: string, sealed: unknown): unknown
}
