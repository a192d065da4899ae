import { clusters } from './clusters.ts'
import { foldForCompare } from './fold-for-compare.ts'

/** A text in its compared form, with the way back: a place in `folded` to a place in the text. */
export interface FoldedText {
  folded: string
  /** For each UTF-16 unit of `folded`: where its cluster starts in the text, and where it ends. */
  starts: readonly number[]
  ends: readonly number[]
}

/** A text has few different clusters, and results show many texts while one types. */
const folds = new Map<string, string>()
const MOST_KEPT = 10_000

function foldOf(cluster: string): string {
  const known = folds.get(cluster)
  if (known !== undefined) return known
  if (folds.size >= MOST_KEPT) folds.clear()
  const fold = foldForCompare(cluster)
  folds.set(cluster, fold)
  return fold
}

/** Folds `text` cluster by cluster, so that what is found in the fold can be shown in the text. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = ''
  let at = 0
  const starts: number[] = []
  const ends: number[] = []
  for (const cluster of clusters(text)) {
    const part = foldOf(cluster)
    const repeatedSpace = part === ' ' && (folded.endsWith(' ') || folded === '')
    if (!repeatedSpace) {
      folded += part
      while (starts.length < folded.length) {
        starts.push(at)
        ends.push(at + cluster.length)
      }
    }
    at += cluster.length
  }
  return { folded, starts, ends }
}
