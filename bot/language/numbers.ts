import { toKhmerDigits, toLatinDigits } from '../../schemas/digits.ts'
import type { Lang } from '../../schemas/lang.ts'

/** Keeps the groups of one number on one line. */
const NO_BREAK_SPACE = '\u00a0'

/**
 * A whole number as it is written: `80,000` in English, `៨០ ០០០` in Khmer (groups of three with a
 * no-break space between them, as in official Cambodian texts).
 */
export function formatNumber(value: number, lang: Lang): string {
  const digits = String(Math.abs(Math.round(value)))
  const separator = lang === 'km' ? NO_BREAK_SPACE : ','
  const grouped = (value < 0 ? '-' : '') + digits.replace(/\B(?=(\d{3})+$)/g, separator)
  return lang === 'km' ? toKhmerDigits(grouped) : grouped
}

/** Khmer and English words for powers of ten, as they follow a number: `៨ ម៉ឺន` is 80,000. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(រយ|hundred)$/, 100],
  [/(ពាន់|thousand|k)$/, 1000],
  [/(ម៉ឺន|មុឺន)$/, 10_000],
  [/(សែន)$/, 100_000],
  [/(លាន|million)$/, 1_000_000],
]

const GROUPED = /^\d{1,3}(?:([ .,\u00a0\u202f'])\d{3})(?:\1\d{3})*$/
const DECIMAL = /^\d+[.,]\d+$/

/**
 * The number written in `text`, with Khmer or Latin digits, groups of three and a word such as
 * `ពាន់` or `thousand` after it; undefined when the text is anything else.
 */
export function parseNumber(text: string): number | undefined {
  const plain = toLatinDigits(text)
    .replace(/[\u200b-\u200d]/g, '')
    .trim()
    .toLowerCase()
  for (const [word, factor] of SCALES) {
    if (!word.test(plain)) continue
    const count = parseNumber(plain.replace(word, ''))
    return count === undefined ? undefined : Math.round(count * factor)
  }
  if (/^\d+$/.test(plain)) return Number(plain)
  if (GROUPED.test(plain)) return Number(plain.replace(/\D/g, ''))
  if (DECIMAL.test(plain)) return Number(plain.replace(',', '.'))
  return undefined
}
