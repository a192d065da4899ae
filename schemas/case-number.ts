import { checkDigit, hasCheckDigit } from './check-digit.ts'
import { toLatinDigits } from './digits.ts'

const PREFIX = 'KP'
const DIGITS = 8

/** A case number from eight random digits: `KP` + digits + check digit, 11 characters. */
export function makeCaseNumber(eightDigits: string): string {
  if (!/^\d{8}$/.test(eightDigits)) throw new Error('a case number is made from eight digits')
  return PREFIX + eightDigits + checkDigit(eightDigits)
}

/** The case number in `text`, tolerant of case, spaces, hyphens and Khmer digits. */
export function parseCaseNumber(text: string): string | undefined {
  const plain = toLatinDigits(text)
    .replace(/[\s\u200b-\u200d\-–—.]/g, '')
    .toUpperCase()
  const digits = plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain
  return digits.length === DIGITS + 1 && hasCheckDigit(digits) ? PREFIX + digits : undefined
}

/** As read aloud and written down: `KP 483-195-726`. */
export const displayCaseNumber = (reference: string): string =>
  `${PREFIX} ${reference.slice(PREFIX.length).replace(/(\d{3})(?=\d)/g, '$1-')}`
