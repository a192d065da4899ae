import { toLatinDigits } from '../../schemas/digits.ts'

/** Shorter numbers are amounts, ages or hotlines. */
const FEWEST_DIGITS = 4

/** The digits in a text as Latin ones. */
export const digitsOf = (text: string): string => toLatinDigits(text).replace(/\D/g, '')

/**
 * Whether a text is meant as a number, such as `SPID 6948 1360 9221`, and not as a sentence that
 * has a number in it.
 */
export function isNumberText(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const { length } = digitsOf(text)
  return length >= FEWEST_DIGITS && letters <= length
}
