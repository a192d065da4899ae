import { BASE, MARK, ZERO_WIDTH } from './khmer-characters.ts'

/** What a joiner joins: the next emoji. */
const JOINED = `\\u200d[^${BASE}\\p{M}${ZERO_WIDTH}]`

/**
 * One cluster: a Khmer base with subscripts, vowels and signs, or any other character with the
 * combining marks and joined emoji after it. Stray marks form a cluster of their own.
 */
const CLUSTER = new RegExp(
  `[${BASE}](?:\\u17d2[${BASE}]|[${MARK}\\p{M}${ZERO_WIDTH}])*` +
    `|(?:${JOINED}|\\P{M})(?:[\\p{M}${ZERO_WIDTH}]*${JOINED})*[\\p{M}${ZERO_WIDTH}]*` +
    '|\\p{M}+',
  'gsu',
)

/**
 * The characters of `text` as a reader sees them: joined again they give `text`. Needs no
 * dictionary and no `Intl`, so the result is the same in every browser.
 */
export const clusters = (text: string): string[] => text.match(CLUSTER) ?? []
