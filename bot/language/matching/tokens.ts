import { foldForCompare } from '../fold-for-compare.ts'

const RUN = /[\u1780-\u17d3\u17dc\u17dd]+|(?:(?![\u1780-\u17d3\u17dc\u17dd])[\p{L}\p{N}])+/gu

/** A run of Khmer script or one word of other letters and digits, in its compared form. */
export interface Token {
  text: string
  khmer: boolean
}

/** Dots of an abbreviation: `ប.ស.ស.` is one word. */
const KHMER_DOTS = /([\u1780-\u17d3])\.\s?(?=[\u1780-\u17b3])/g

/** The runs and words of a question, folded. */
export function tokensOf(question: string): Token[] {
  const plain = foldForCompare(question).replace(KHMER_DOTS, '$1').replaceAll("'", '')
  return (plain.match(RUN) ?? []).map((text) => ({
    text,
    khmer: text >= '\u1780' && text < '\u17e0',
  }))
}

/** English words without the endings that only change their form: `cards`, `applied`, `paying`. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/s$/, '') : word
  const stem = word
    .replace(/(ss|us|is)$/, '$1!')
    .replace(/ies$|ied$/, 'y')
    .replace(/(ing|ed|es|s|ly|e)$/, '')
    .replace('!', '')
  return stem.length < 3 ? word : stem
}
