import { clusters } from './clusters.ts'
import { foldForCompare } from './fold-for-compare.ts'

/** A text in its compared form, with the way back: a place in `folded` to a place in the text. */
export interface FoldedText {
  folded: string
  /** For each UTF-16 unit of `folded`: where its cluster starts in the text, and where it ends. */
  starts: readonly number[]
  ends: readonly number[]
}

/** Folds `text` cluster by cluster, so that what is found in the fold can be shown in the text. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = ''
  let at = 0
  const starts: number[] = []
  const ends: number[] = []
  for (const cluster of clusters(text)) {
    const part = foldForCompare(cluster)
    const repeatedSpace = part === ' ' && (folded.endsWith(' ') || folded === '')
    if (!repeatedSpace) {
      starts.push(...Array<number>(part.length).fill(at))
      ends.push(...Array<number>(part.length).fill(at + cluster.length))
      folded += part
    }
    at += cluster.length
  }
  return { folded, starts, ends }
}
