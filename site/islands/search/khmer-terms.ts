import { clusters } from '../../../bot/language/clusters.ts'

/**
 * Khmer as Pagefind can hold it. Pagefind drops combining marks from words, and Khmer vowels and
 * subscripts are such marks: `កិ` and `កុ` would be one word. Marks are therefore written as
 * letters of a script without marks (Yi), and a letter of it ends each cluster, so that a term
 * is found by whole clusters and never by a part of one.
 */
const MARK = /[\u17b4-\u17d3\u17dd]/g
const MARK_TO_LETTER = 0xa000 - 0x1780
const CLUSTER_END = '\ua100'
const RUN_END = '\ua101'

const lettersOf = (cluster: string): string =>
  cluster.replace(MARK, (mark) => String.fromCharCode(mark.charCodeAt(0) + MARK_TO_LETTER))

/** The clusters of a run in its compared form, or undefined where the run is not Khmer. */
export const khmerClusters = (run: string): string[] | undefined =>
  /^[\u1780-\u17dd]/.test(run) ? clusters(run) : undefined

/** A whole cluster as (part of) a term. */
export const termOf = (cluster: string): string => lettersOf(cluster) + CLUSTER_END

/** A cluster with which a run ends: it is found by `termOf`, not by any pair. */
export const lastTerm = (cluster: string): string => termOf(cluster) + RUN_END

/** A pair of which the second cluster may still grow while somebody types. */
export const openPair = (first: string, second: string): string => termOf(first) + lettersOf(second)
