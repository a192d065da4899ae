import { foldForCompare } from './fold-for-compare.ts'
import { MONTHS } from './months.ts'

const MONTH_NUMBERS = new Map(
  [MONTHS.km, MONTHS.en, MONTHS.en.map((name) => name.slice(0, 3))].flatMap((names) =>
    names.map((name, i) => [foldForCompare(name), i + 1] as const),
  ),
)
/** "Day", "the", "month", "year" between the parts of a Khmer date. */
const KHMER_WORDS = new RegExp(['ថ្ងៃទី', 'ថ្ងៃ', 'ខែ', 'ឆ្នាំ'].map(foldForCompare).join('|'), 'g')

const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?<month>[^\s/.,-]+)[\s/.,-]+(?<year>\d{4})$/,
  /^(?<month>\D[^\s/.,-]*)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/,
  /^(?<month>[^\s/.,-]+)[\s/.,-]+(?<year>\d{4})$/,
]

/**
 * The date written in `text`, as `2024-02-20`, `2024-02` or `2024`: in Khmer or English words,
 * Khmer or Latin digits, day before month (`20/02/2024`) or ISO. Undefined for anything else and
 * for days that do not exist.
 */
export function parseDay(text: string): string | undefined {
  const plain = foldForCompare(text).replace(KHMER_WORDS, ' ').replace(/\s+/g, ' ').trim()
  const parts = SHAPES.map((shape) => shape.exec(plain)?.groups).find((groups) => groups)
  if (!parts?.year) return undefined
  if (parts.month === undefined) return parts.year
  const month = MONTH_NUMBERS.get(parts.month) ?? Number(parts.month)
  if (!(month >= 1 && month <= 12)) return undefined
  const pad = (n: number) => String(n).padStart(2, '0')
  if (parts.day === undefined) return `${parts.year}-${pad(month)}`
  const day = Number(parts.day)
  const lastOfMonth = new Date(Date.UTC(Number(parts.year), month, 0)).getUTCDate()
  return day < 1 || day > lastOfMonth ? undefined : `${parts.year}-${pad(month)}-${pad(day)}`
}
