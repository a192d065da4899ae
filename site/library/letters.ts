import type { Lang } from '../../schemas/lang.ts'

/** Letter under which a word stands in a dictionary of its language. */
export const letterOf = (word: string): string =>
  (/[\p{L}\p{N}]/u.exec(word)?.[0] ?? word.charAt(0)).toUpperCase()

/** Things in the order of a dictionary, by first letter of their word. */
export function byLetter<T>(things: readonly T[], lang: Lang, word: (thing: T) => string) {
  const { compare } = new Intl.Collator(lang)
  const sorted = things.toSorted((a, b) => compare(word(a), word(b)))
  return [...Map.groupBy(sorted, (thing) => letterOf(word(thing)))].map(([letter, list]) => ({
    letter,
    list,
  }))
}
