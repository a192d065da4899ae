import type { Lang } from '../../schemas/lang.ts'

/** Stands for everything that begins with no letter. */
const NO_LETTER = '#'

/** Words under one letter. */
export interface LetterGroup<T> {
  letter: string
  /** The letter as part of an anchor. */
  anchor: string
  list: T[]
}

/**
 * Letter under which a word stands in a dictionary of its language: of Khmer the consonant or
 * independent vowel that it begins with. Digits and signs stand together under `#`.
 */
export function letterOf(word: string): string {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? ''
  return /\p{L}/u.test(first) ? first.toUpperCase() : NO_LETTER
}

/** Things in the order of a dictionary, by first letter of their word; `#` comes last. */
export function byLetter<T>(
  things: readonly T[],
  lang: Lang,
  word: (thing: T) => string,
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(lang)
  const sorted = things.toSorted((a, b) => compare(bare(word(a)), bare(word(b))))
  return [...Map.groupBy(sorted, (thing) => letterOf(word(thing)))]
    .sort(([a], [b]) => Number(a === NO_LETTER) - Number(b === NO_LETTER))
    .map(([letter, list]) => ({
      letter,
      anchor: letter === NO_LETTER ? 'letter-other' : `letter-${letter}`,
      list,
    }))
}

/** Without the quotation mark that a word begins with: it must not part words of one letter. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '')
