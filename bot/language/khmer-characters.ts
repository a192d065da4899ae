/** Ranges of Khmer characters (Unicode block U+1780 to U+17FF) as parts of regular expressions. */

/** Consonants and independent vowels: what a cluster begins with and what a subscript is made of. */
export const BASE = '\\u1780-\\u17b3'
/** Turns the base after it into a subscript. */
export const COENG = '\u17d2'
/** Everything that attaches to a base: vowels, shifters, signs, coeng. */
export const MARK = '\\u17b4-\\u17d3\\u17dd'
/** Zero-width characters that people and programs put into Khmer text. */
export const ZERO_WIDTH = '\\u200b-\\u200d\\u2060\\ufeff'

/**
 * Place of a mark in the order of the Khmer Encoding Structure (Unicode Technical Note 61): robat,
 * subscripts, shifter, vowels with a part before the base, below, above, after, signs, final signs.
 */
export function placeOf(mark: string): number {
  if (mark.startsWith(COENG)) return 1
  if (mark === '\u17cc') return 0
  if (mark === '\u17c9' || mark === '\u17ca') return 2
  if (mark >= '\u17be' && mark <= '\u17c5') return 3
  if (mark >= '\u17bb' && mark <= '\u17bd') return 4
  if (mark >= '\u17b7' && mark <= '\u17ba') return 5
  if (mark === '\u17b6') return 6
  if (mark === '\u17c7' || mark === '\u17c8') return 8
  return 7
}
