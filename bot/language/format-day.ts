import { toKhmerDigits } from '../../schemas/digits.ts'
import type { Lang } from '../../schemas/lang.ts'
import { dayExists } from './day-exists.ts'
import { MONTHS } from './months.ts'

/**
 * A day, month or year (`2024-02-20`, `2024-02`, `2024`) in words: `20 February 2024`,
 * `ថ្ងៃទី២០ ខែកុម្ភៈ ឆ្នាំ២០២៤`. Throws on anything else and on days that do
 * not exist.
 */
export function formatDay(partial: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(partial) ?? []
  const name = month === undefined ? undefined : MONTHS[lang][Number(month) - 1]
  if (year === undefined || (month !== undefined && name === undefined)) {
    throw new Error('expected a date like 2024, 2024-02 or 2024-02-20')
  }
  if (day !== undefined && !dayExists(Number(year), Number(month), Number(day))) {
    throw new Error(`there is no day ${partial}`)
  }
  if (lang === 'en') {
    return [day === undefined ? undefined : String(Number(day)), name, year]
      .filter((part) => part !== undefined)
      .join(' ')
  }
  const parts = [`ឆ្នាំ${toKhmerDigits(year)}`]
  if (name !== undefined) parts.unshift(`ខែ${name}`)
  if (day !== undefined) parts.unshift(`ថ្ងៃទី${toKhmerDigits(String(Number(day)))}`)
  return parts.join(' ')
}
