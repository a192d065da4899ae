import { checkDigit, hasCheckDigit } from './check-digit.ts'
import { toLatinDigits } from './digits.ts'

/**
 * How a registry writes its social protection numbers. The official format is not public, so it
 * is a setting of the registry client; this file holds the one that the sandbox uses and that
 * the standards page `spid` proposes.
 */
export interface SpidFormat {
  /** The number as stored and sent, or undefined when the text cannot be one. */
  parse: (text: string) => string | undefined
  /** The number as shown to people. */
  display: (spid: string) => string
}

/** Digits before the check digit. */
const RANDOM_DIGITS = 11

/**
 * The proposed profile: 12 digits shown 4-4-4, eleven random and one check digit (ISO/IEC 7064
 * MOD 11,10), with no meaning in the digits. Khmer digits, spaces, hyphens and zero-width
 * characters are accepted on entry.
 */
export const proposedSpid: SpidFormat = {
  parse(text) {
    const digits = toLatinDigits(text).replace(/[\s\u200b-\u200d\u00ad.\-–—]/g, '')
    return digits.length === RANDOM_DIGITS + 1 && hasCheckDigit(digits) ? digits : undefined
  },
  display: (spid) => spid.replace(/(\d{4})(?=\d)/g, '$1-'),
}

/** A SPID of the proposed profile from eleven random digits. Throws on anything else. */
export function makeSpid(elevenDigits: string): string {
  if (!/^\d{11}$/.test(elevenDigits)) throw new Error('a SPID is made from eleven digits')
  return elevenDigits + checkDigit(elevenDigits)
}
