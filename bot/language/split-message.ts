import { clusters } from './clusters.ts'
import { createWordSplitter, type WordSplitter } from './words.ts'

/** Longest text of one Telegram message, in UTF-16 units. */
const TELEGRAM_LIMIT = 4096

/** Text after the limit that the words are read with: a word that is cut off ends anywhere. */
const AHEAD = 60

const PARAGRAPH_END = /\n\s*\n/g
const LINE_END = /\n/g
const SENTENCE_END = /[។៕!?](?![។៕!?])[»”"')\]]*|\.(?=\s)|[.…]$/g
const SPACE = /\s+/g

let dictionary: WordSplitter | undefined

/**
 * `text` in pieces of at most `max` UTF-16 units. A piece ends at a paragraph, line, sentence or
 * word end, the first of these that leaves it at least half full, and only when a single word
 * is longer than `max` at a cluster end. White space at the ends of pieces is dropped.
 */
export function splitMessage(text: string, max = TELEGRAM_LIMIT): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > max) {
    const end = findEnd(rest, max)
    pieces.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

function findEnd(rest: string, max: number): number {
  const head = rest.slice(0, max + 1)
  for (const pattern of [PARAGRAPH_END, LINE_END, SENTENCE_END, SPACE]) {
    const end = lastEnd(head, pattern, max)
    if (end >= max / 2) return end
  }
  dictionary ??= createWordSplitter()
  const words = dictionary(rest.slice(0, max + AHEAD)).map((piece) => piece.text)
  return lastFit(words, max) || lastFit(clusters(head), max) || max
}

/** End of the last match that is not beyond `max`; 0 without one. */
function lastEnd(head: string, pattern: RegExp, max: number): number {
  let end = 0
  for (const match of head.matchAll(pattern)) {
    const at = match.index + match[0].trimEnd().length
    if (at <= max) end = at
  }
  return end
}

/** Length of the leading parts that end before the last part and fit into `max`. */
function lastFit(parts: readonly string[], max: number): number {
  let length = 0
  for (const part of parts) {
    if (length + part.length > max) break
    length += part.length
  }
  return length
}
