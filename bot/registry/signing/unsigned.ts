import type { Received } from './scheme.ts'

/** Words for "no signature" in the published suites; the last two are for tests only. */
const UNSIGNED: ReadonlySet<unknown> = new Set([undefined, null, '', 'unsigned', 'unsigned-stub'])

/**
 * Whether a message carries no signature. One that cannot be read is not taken for none.
 * Browser-safe.
 */
export const isUnsigned = ({ body, header }: Received): boolean =>
  header === undefined && UNSIGNED.has((Object(body) as { signature?: unknown }).signature)
