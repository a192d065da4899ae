/** Shorter words differ by one letter too often by chance. */
const SHORTEST = 4
/** From this length on two slips are corrected. */
const LONG = 7

/** The known word that was meant, or the word itself. */
export type Speller = (word: string) => string

/**
 * Corrects Latin words with a slip of the pen (a letter too many, too few, another one, two
 * swapped; two slips in long words) to the nearest of the known words, among equals to the one
 * that comes first. Known words, short words and words with a wrong first letter stay as they are.
 * @param known words, the most frequent first
 */
export function createSpeller(known: readonly string[]): Speller {
  const all = new Set(known)
  const byLetter = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < SHORTEST) continue
    const letter = word.charAt(0)
    const words = byLetter.get(letter)
    if (words) words.push(word)
    else byLetter.set(letter, [word])
  }
  return (word) => {
    if (word.length < SHORTEST || all.has(word) || /\d/.test(word)) return word
    let best = word
    let slips = word.length < LONG ? 2 : 3
    for (const other of byLetter.get(word.charAt(0)) ?? []) {
      if (word.length === SHORTEST && other.length !== SHORTEST) continue
      const found = slipsBetween(word, other, slips - 1)
      if (found < slips) [best, slips] = [other, found]
    }
    return best
  }
}

/** Rows of the table below, kept: a question may compare thousands of words. */
const LONGEST_COMPARED = 40
let twoBack = new Uint8Array(LONGEST_COMPARED + 1)
let before = new Uint8Array(LONGEST_COMPARED + 1)
let row = new Uint8Array(LONGEST_COMPARED + 1)

/**
 * Slips that turn `a` into `b` (optimal string alignment); more than `most` is only "too many",
 * and so is every longer word.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1
  if (Math.abs(a.length - b.length) > most) return tooMany
  if (a.length > LONGEST_COMPARED || b.length > LONGEST_COMPARED) return tooMany
  for (let j = 0; j <= b.length; j++) before[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const other = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let slips = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + other)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, twoBack[j - 2]! + 1)
      }
      row[j] = slips
      if (slips < least) least = slips
    }
    if (least > most) return tooMany
    ;[twoBack, before, row] = [before, row, twoBack]
  }
  return Math.min(before[b.length]!, tooMany)
}
