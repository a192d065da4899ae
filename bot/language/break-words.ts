import { createWordSplitter, type WordSplitter } from './words.ts'

/** Zero-width space: a place where a line may break. */
export const BREAK = '\u200b'

const KHMER_LETTER_FIRST = /^[\u1780-\u17b3]/
const KHMER_LETTER_LAST = /[\u1780-\u17d3\u17dd]$/

/**
 * Returns a function that puts a zero-width space between Khmer words, so that lines break at
 * words also in browsers without a Khmer dictionary. For text on its way to a page, at build;
 * never for text that is indexed, compared or stored. Breaks that are there already stay single.
 */
export function createBreakInserter(split: WordSplitter = createWordSplitter()) {
  return (text: string): string => {
    let out = ''
    for (const piece of split(removeBreaks(text))) {
      const between = KHMER_LETTER_LAST.test(out) && KHMER_LETTER_FIRST.test(piece.text)
      out += between ? BREAK + piece.text : piece.text
    }
    return out
  }
}

let shared: ((text: string) => string) | undefined

/** `createBreakInserter` with the dictionary of this machine, made at the first call. */
export function insertBreaks(text: string): string {
  shared ??= createBreakInserter()
  return shared(text)
}

/** The text without zero-width spaces: for the clipboard, excerpts and indexes. */
export const removeBreaks = (text: string): string => text.replaceAll(BREAK, '')
