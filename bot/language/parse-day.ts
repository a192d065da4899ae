import { dayExists } from './day-exists.ts'
import { foldForCompare } from './fold-for-compare.ts'
import { MONTHS } from './months.ts'

const MONTH_NUMBERS = new Map(
  [MONTHS.km, MONTHS.en, MONTHS.en.map((name) => name.slice(0, 3))].flatMap((names) =>
    names.map((name, i) => [foldForCompare(name), i + 1] as const),
  ),
)
/** Names of the days, Monday first: passed over, since the date says it all. */
const WEEKDAYS = {
  km: ['ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍', 'អាទិត្យ'],
  en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
}
/** "Day", the weekday, "the", "month", "year" between the parts of a Khmer date. */
const KHMER_WORDS = new RegExp(
  ['ថ្ងៃ', ...WEEKDAYS.km, 'ទី', 'ខែ', 'ឆ្នាំ'].map(foldForCompare).join('|'),
  'g',
)
const ENGLISH_WEEKDAY = new RegExp(`^(?:${WEEKDAYS.en.join('|')})[a-z]*[.,]* `)

const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})(?:(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s/.-]+(?<month>[^\s/.,-]+)[\s/.,-]+(?<year>\d{4})$/,
  /^(?<month>\D[^\s/.,-]*)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/,
  /^(?<month>[^\s/.,-]+)[\s/.,-]+(?<year>\d{4})$/,
]

/**
 * The date written in `text`, as `2024-02-20`, `2024-02` or `2024`: in Khmer or English words,
 * Khmer or Latin digits, day before month (`20/02/2024`) or year first, with or without the
 * weekday. Undefined for anything else and for days that do not exist.
 */
export function parseDay(text: string): string | undefined {
  const plain = foldForCompare(text)
    .replace(KHMER_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ENGLISH_WEEKDAY, '')
  const parts = SHAPES.map((shape) => shape.exec(plain)?.groups).find((groups) => groups)
  if (!parts?.year) return undefined
  if (parts.month === undefined) return parts.year
  const month = MONTH_NUMBERS.get(parts.month) ?? Number(parts.month)
  if (!(month >= 1 && month <= 12)) return undefined
  const pad = (n: number) => String(n).padStart(2, '0')
  if (parts.day === undefined) return `${parts.year}-${pad(month)}`
  const day = Number(parts.day)
  return dayExists(Number(parts.year), month, day)
    ? `${parts.year}-${pad(month)}-${pad(day)}`
    : undefined
}
