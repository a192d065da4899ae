import { normaliseCluster } from './normalise-cluster.ts'

/** Without any look: zero-width characters, direction marks, soft hyphen, inherent vowels. */
const INVISIBLE =
  '\\u00ad\\u034f\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff'

/** Letters that Unicode deprecates, or that only vary the look of another, with the usual form. */
const USUAL: Readonly<Record<string, string>> = {
  '\u17a3': '\u17a2',
  '\u17a4': '\u17a2\u17b6',
  '\u17a8': '\u17a7\u1780',
  '\u17b2': '\u17b1',
  '\u17d3': '\u17c6',
  '\u17d8': '\u17d4\u179b\u17d4',
  '\u17dd': '\u17d1',
}
const REPLACED = new RegExp(`[${INVISIBLE}${Object.keys(USUAL).join('')}]`, 'g')

/** Below U+0300 all but the soft hyphen is in its one form already. */
const NOT_PLAIN = /[^\u0000-\u00ac\u00ae-\u02ff]/
/** NFC itself moves the sign U+17DD between a coeng and its letter: undone first. */
const STRANDED = /\u17d2([\u200b-\u200d]*)\u17dd/g
const CLUSTER = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d2])+/g
/** The most frequent shapes, which are in order already: at most one mark of each sort. */
const IN_ORDER =
  /^.(?:\u17d2[\u1780-\u1789\u178b-\u17b3])?[\u17b6-\u17c5]?[\u17c6\u17cb\u17cd-\u17cf\u17d1]?[\u17c7\u17c8]?$/

/**
 * One form for all Khmer encodings that look alike, and Unicode's NFC for everything else.
 * For comparing, indexing and searching; the original stays for display. Idempotent.
 *
 * Follows the Khmer Encoding Structure (Unicode Technical Note 61): see docs/khmer.md.
 */
export function normalise(text: string): string {
  if (!NOT_PLAIN.test(text)) return text
  return text
    .replace(STRANDED, '\u17dd\u17d2')
    .replace(REPLACED, (c) => USUAL[c] ?? '')
    .normalize('NFC')
    .replace(CLUSTER, (cluster) => (IN_ORDER.test(cluster) ? cluster : normaliseCluster(cluster)))
}
