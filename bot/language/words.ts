import { clusters } from './clusters.ts'
import { COENG } from './khmer-characters.ts'
import { LISTED_WORDS } from './listed-words.ts'

/** A piece of text between two word boundaries; `isWord` is false for spaces and punctuation. */
export interface Piece {
  text: string
  isWord: boolean
}

/** Cuts a text into pieces that joined again give the text. */
export type WordSplitter = (text: string) => Piece[]

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const PIECE =
  /[\u1780-\u17d3\u17dd\u200b-\u200d]+|[\p{L}\p{M}\p{N}]+|[^\u1780-\u17d3\u17dd\p{L}\p{M}\p{N}]+/gu
const KHMER = /[\u1780-\u17b3]/

/** Without a dictionary every Khmer cluster is a piece of its own. */
export const splitWithoutDictionary: WordSplitter = (text) =>
  (text.match(PIECE) ?? []).flatMap((run) =>
    (KHMER.test(run) ? clusters(run) : [run]).map((part) => ({
      text: part,
      isWord: LETTER_OR_DIGIT.test(part),
    })),
  )

/** A listed word that ends with a whole cluster. */
const LISTED = `(?:${LISTED_WORDS.join('|')})(?![\\u17b6-\\u17d3\\u17dd\\u200c\\u200d])`

/** The text cut at listed words of whole clusters, which are every second part. */
function splitAtListed(text: string): string[] {
  const listed = new RegExp(LISTED, 'g')
  const parts: string[] = []
  let from = 0
  for (let found = listed.exec(text); found; found = listed.exec(text)) {
    const [word] = found
    if (text[found.index - 1] === COENG) {
      listed.lastIndex = found.index + 1
      continue
    }
    parts.push(text.slice(from, found.index), word)
    from = found.index + word.length
  }
  return [...parts, text.slice(from)]
}

/**
 * Words by `Intl.Segmenter`, which knows Khmer only where its dictionary is installed (Node has
 * it; some browsers do not): then every cluster counts as a word. Words that its dictionary lacks
 * come from a list. For line breaks and ranking at build time, never for what a search finds.
 */
export function createWordSplitter(): WordSplitter {
  if (!('Segmenter' in Intl)) return splitWithoutDictionary
  const segmenter = new Intl.Segmenter('km', { granularity: 'word' })
  const known = [...segmenter.segment('សួស្តីពិភពលោក')].length > 1
  if (!known) return splitWithoutDictionary
  return (text) =>
    splitAtListed(text).flatMap((part, i) => {
      if (i % 2 === 1) return [{ text: part, isWord: true }]
      return joinBrokenClusters(part, [...segmenter.segment(part)])
    })
}

/** Dictionary boundaries inside a cluster (in text that is not normalised) are taken back. */
function joinBrokenClusters(text: string, segments: readonly Intl.SegmentData[]): Piece[] {
  const ends = new Set<number>()
  let end = 0
  for (const cluster of clusters(text)) ends.add((end += cluster.length))
  const pieces: Piece[] = []
  let start = 0
  let isWord = false
  for (const segment of segments) {
    isWord ||= segment.isWordLike ?? false
    const to = segment.index + segment.segment.length
    if (!ends.has(to)) continue
    pieces.push({ text: text.slice(start, to), isWord })
    start = to
    isWord = false
  }
  return pieces
}
