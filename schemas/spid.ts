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
/** Digits of a whole number. */
export const SPID_DIGITS = RANDOM_DIGITS + 1

/** What people and phones put between digits: spaces, hyphens, dots and what nobody sees. */
const SEPARATORS = /[\s\u00ad\u200b-\u200d\u2010-\u2015\u2060\u2212.-]/gu

/** A typed text as a number, or what is wrong with it; `digits` is what was read of it. */
export type SpidReading =
  | { spid: string }
  | { fault: 'empty' }
  /** Signs that no number has, each once in the order of the text. */
  | { fault: 'characters'; found: readonly string[] }
  | { fault: 'length'; digits: string }
  /** `expected` would fit the other eleven digits; the mistake may be in any of the twelve. */
  | { fault: 'check-digit'; digits: string; expected: string }

/**
 * Reads a SPID of the proposed profile: 12 digits shown 4-4-4, eleven random and one check digit
 * (ISO/IEC 7064 MOD 11,10), with no meaning in the digits. Khmer digits, spaces, hyphens, dots
 * and invisible characters are accepted on entry.
 */
export function readSpid(text: string): SpidReading {
  const digits = toLatinDigits(text).replace(SEPARATORS, '')
  if (digits === '') return { fault: 'empty' }
  const strange = digits.replace(/\d/g, '')
  if (strange !== '') return { fault: 'characters', found: [...new Set(strange)] }
  if (digits.length !== SPID_DIGITS) return { fault: 'length', digits }
  if (hasCheckDigit(digits)) return { spid: digits }
  return { fault: 'check-digit', digits, expected: checkDigit(digits.slice(0, -1)) }
}

/** The proposed profile. */
export const proposedSpid: SpidFormat = {
  parse(text) {
    const reading = readSpid(text)
    return 'spid' in reading ? reading.spid : undefined
  },
  display: (spid) => spid.replace(/(\d{4})(?=\d)/g, '$1-'),
}

/** A SPID of the proposed profile from eleven random digits. Throws on anything else. */
export function makeSpid(elevenDigits: string): string {
  if (!/^\d{11}$/.test(elevenDigits)) throw new Error('a SPID is made from eleven digits')
  return elevenDigits + checkDigit(elevenDigits)
}
