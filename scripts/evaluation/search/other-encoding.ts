import { clusters } from '../../../bot/language/clusters.ts'

/** The order of marks that another keyboard or hand gives: each look the same on paper. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  // The vowel before the subscript.
  [/((?:\u17d2[\u1780-\u17a2])+)([\u17b6-\u17c5])/g, '$2$1'],
  // The sign before the vowel.
  [/([\u17b6\u17bb\u17be-\u17c5])([\u17c6\u17c7])/g, '$2$1'],
  // Subscript RO before the other subscript.
  [/(\u17d2[\u1780-\u1799\u179b-\u17a2])(\u17d2\u179a)/g, '$2$1'],
  // Two vowel signs for one.
  [/\u17c4/g, '\u17c1\u17b6'],
  // Subscript DA for subscript TA.
  [/\u17d2\u178f/g, '\u17d2\u178a'],
]

/**
 * `text` in other code points of the same look, with a zero-width space after every second
 * cluster. Khmer without such marks differs only by these.
 */
export function otherEncoding(text: string): string {
  const written = HABITS.reduce((form, [usual, other]) => form.replace(usual, other), text)
  return clusters(written)
    .map((cluster, i) => (i % 2 === 1 ? `${cluster}\u200b` : cluster))
    .join('')
}
