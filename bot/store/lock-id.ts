import { createHash } from 'node:crypto'

/**
 * Number of an advisory lock of PostgreSQL for a name. Two names may share one by a rare chance;
 * then one waits for the other without need. As text, because it has 64 bits.
 */
export const lockId = (name: string): string =>
  createHash('sha256').update(`kumpear\n${name}`).digest().readBigInt64BE().toString()
