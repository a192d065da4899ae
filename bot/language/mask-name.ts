import { clusters } from './clusters.ts'

/** Stands for what is hidden of a name. */
const HIDDEN = '•••'

/** A name of which only the first letter of each word shows, with its signs: `ស••• ច•••`. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (clusters(word)[0] ?? '') + HIDDEN)
    .join(' ')
