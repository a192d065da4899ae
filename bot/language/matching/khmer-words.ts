import { clusters } from '../clusters.ts'
import type { WordSplitter } from '../words.ts'
import { createPhrases, longestPhrase } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** Cuts a run of Khmer script (in its compared form) into words. */
export type WordFinder = (run: string) => string[]

/** A word that is written once is often a wrong cut. */
const FEWEST_TIMES = 2

/**
 * The Khmer words of texts that are written more than once, as a dictionary cuts them. Learnt
 * where there is one, so that reading a question needs none: not every browser has it.
 */
export function learnKhmerWords(texts: readonly string[], split: WordSplitter): string[] {
  const counts = new Map<string, number>()
  for (const { khmer, text } of texts.flatMap(tokensOf)) {
    if (!khmer) continue
    for (const { text: word } of split(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts.keys()].filter((word) => counts.get(word)! >= FEWEST_TIMES).sort()
}

/** Finds the longest known word at each place; what is between known words is a word too. */
export function createWordFinder(known: readonly string[]): WordFinder {
  const phrases = createPhrases<true>(clusters)
  for (const word of known) phrases.set(word, true)
  return (run) => {
    const parts = clusters(run)
    const words: string[] = []
    let unknown = ''
    for (let from = 0; from < parts.length;) {
      const size = longestPhrase(parts, from, phrases)
      if (size === 0) unknown += parts[from]!
      else {
        if (unknown !== '') words.push(unknown)
        unknown = ''
        words.push(parts.slice(from, from + size).join(''))
      }
      from += Math.max(size, 1)
    }
    return unknown === '' ? words : [...words, unknown]
  }
}
