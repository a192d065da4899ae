/** Shorter words differ by one letter too often by chance. */
const SHORTEST = 5

/** The known word that was meant, or the word itself. */
export type Speller = (word: string) => string

/**
 * Corrects Latin words with one slip of the pen (a letter too many, too few, another one, two
 * swapped) to the most frequent of the known words. Known words, short words and words with a
 * wrong first letter stay as they are.
 */
export function createSpeller(counts: ReadonlyMap<string, number>): Speller {
  let index: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => {
    if (word.length < SHORTEST || counts.has(word)) return word
    index ??= indexWords(counts)
    const near: string[] = []
    for (const part of withOneLetterLess(word)) near.push(...(index.get(part) ?? []))
    return near.find((known) => known.startsWith(word.charAt(0)) && isOneSlip(word, known)) ?? word
  }
}

/** The words by what is left of them without any one letter, the most frequent first. */
function indexWords(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  const words = [...counts.keys()].filter((word) => word.length >= SHORTEST).sort()
  for (const word of words.sort((a, b) => counts.get(b)! - counts.get(a)!)) {
    for (const part of withOneLetterLess(word)) {
      const same = index.get(part)
      if (same) same.push(word)
      else index.set(part, [word])
    }
  }
  return index
}

const withOneLetterLess = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
]

/** Whether one slip turns `a` into `b`. */
function isOneSlip(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  return (
    swapped ||
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1)
  )
}
