import { toLatinDigits } from '../../schemas/digits.ts'
import { normalise } from './normalise.ts'

const ACCENTS = /[\u0300-\u036f]/g
const HAS_ACCENT = /[\u00c0-\u036f\u1e00-\u1eff]/
const SPACES = /\s+/g
const APOSTROPHES = /[‘’ʼ]/g

/**
 * `text` as it is compared: normalised, digits Latin, lower case, Latin letters without accents,
 * every white space one space. Idempotent. For keys and indexes, never for display.
 */
export function foldForCompare(text: string): string {
  const lower = toLatinDigits(normalise(text)).toLowerCase()
  const plain = HAS_ACCENT.test(lower)
    ? normalise(lower.normalize('NFD').replace(ACCENTS, ''))
    : lower
  return plain.replace(SPACES, ' ').replace(APOSTROPHES, "'")
}
