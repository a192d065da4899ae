import { toKhmerDigits } from '../../schemas/digits.ts'
import type { Lang } from '../../schemas/lang.ts'
import { foldForCompare } from './fold-for-compare.ts'

/** Keeps the groups of one number on one line. */
const NO_BREAK_SPACE = '\u00a0'

/**
 * A whole number as it is written: `80,000` in English, `៨០ ០០០` in Khmer (groups of three with a
 * no-break space between them, as in official Cambodian texts).
 */
export function formatNumber(value: number, lang: Lang): string {
  const whole = Math.round(value)
  const digits = String(Math.abs(whole))
  const separator = lang === 'km' ? NO_BREAK_SPACE : ','
  const grouped = (whole < 0 ? '-' : '') + digits.replace(/\B(?=(\d{3})+$)/g, separator)
  return lang === 'km' ? toKhmerDigits(grouped) : grouped
}

/** Khmer and English words for powers of ten, as they follow a number: `៨ ម៉ឺន` is 80,000. */
const SCALES = new Map(
  [
    { words: ['រយ', 'hundred'], factor: 100 },
    { words: ['ពាន់', 'thousand', 'k'], factor: 1000 },
    { words: ['ម៉ឺន'], factor: 10_000 },
    { words: ['សែន'], factor: 100_000 },
    { words: ['លាន', 'million'], factor: 1_000_000 },
  ].flatMap(({ words, factor }) => words.map((word) => [foldForCompare(word), factor] as const)),
)
const SCALE = new RegExp([...SCALES.keys()].join('|'), 'g')
/** A count with its words: `8 ម៉ឺន`, `1.5 million`, `2 hundred thousand`. */
const TERM = new RegExp(`([\\d.,' ]+)((?:(?:${SCALE.source}) *)+)`, 'g')

const GROUPED = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/
const DECIMAL = /^\d+[.,]\d+$/
const MINUS = /^[-\u2212]/

/**
 * The number written in `text`, with Khmer or Latin digits, groups of three and words such as
 * `ពាន់` or `thousand`, also several (`៨ម៉ឺន៥ពាន់` is 85,000); undefined when the text is anything
 * else.
 */
export function parseNumber(text: string): number | undefined {
  const plain = foldForCompare(text).trim()
  const size = plain.replace(MINUS, '')
  const value = parseTerms(size) ?? parseDigits(size)
  return value === undefined || size === plain ? value : 0 - value
}

/** The sum of terms that get smaller, of which nothing is left over. */
function parseTerms(plain: string): number | undefined {
  const terms = [...plain.matchAll(TERM)]
  if (plain === '' || terms.map(([term]) => term).join('') !== plain) return undefined
  let sum = 0
  let below = Infinity
  for (const [, count = '', words = ''] of terms) {
    const factor = (words.match(SCALE) ?? []).reduce((f, word) => f * (SCALES.get(word) ?? 1), 1)
    const value = Math.round((parseDigits(count.trim()) ?? NaN) * factor)
    if (!(value < below)) return undefined
    sum += value
    below = factor
  }
  return sum
}

function parseDigits(plain: string): number | undefined {
  if (/^\d+$/.test(plain)) return Number(plain)
  if (GROUPED.test(plain)) return Number(plain.replace(/\D/g, ''))
  if (DECIMAL.test(plain)) return Number(plain.replace(',', '.'))
  return undefined
}
