import type { Lang } from '../../schemas/lang.ts'
import { foldForCompare } from './fold-for-compare.ts'
import { formatNumber, parseNumber } from './numbers.ts'

const WORD = { km: 'រៀល', en: 'riel' } as const

/** An amount as it is shown: `៨០ ០០០ រៀល`, `80,000 riel` (with no-break spaces). */
export const formatRiel = (riel: number, lang: Lang): string =>
  `${formatNumber(riel, lang)}\u00a0${WORD[lang]}`

const CURRENCY = /\s*(?:រៀល|៛|riels?|khr)\s*/g

/**
 * Riel written as `៨០ ០០០ រៀល`, `52000៛`, `៨ ម៉ឺនរៀល`, `KHR 40,000`; undefined when `text` names no
 * riel or holds more than one amount.
 */
export function parseRiel(text: string): number | undefined {
  const plain = foldForCompare(text)
  if (plain.match(CURRENCY)?.length !== 1) return undefined
  return parseNumber(plain.replace(CURRENCY, ' '))
}
