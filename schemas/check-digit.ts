/** One digit on the way to the check digit, as a person would write it down. */
export interface CheckDigitStep {
  digit: number
  /** Carried from the step before; 10 at the start. */
  before: number
  /** Last digit of `before + digit`, 10 in place of 0. */
  sum: number
  /** `2 × sum` modulo 11: carried to the next step. */
  after: number
}

/** The steps for a string of Latin digits, one a digit. */
export function checkDigitSteps(digits: string): CheckDigitStep[] {
  let before = 10
  return Array.from(digits, (text) => {
    const digit = Number(text)
    const sum = (before + digit) % 10 || 10
    const step = { digit, before, sum, after: (sum * 2) % 11 }
    before = step.after
    return step
  })
}

/**
 * Check digit of ISO/IEC 7064, MOD 11,10 (a hybrid system): finds every single wrong digit and
 * most swaps of neighbours. One digit is added to a string of digits of any length.
 * @param digits at least one Latin digit
 */
export const checkDigit = (digits: string): string =>
  String((11 - (checkDigitSteps(digits).at(-1)?.after ?? 10)) % 10)

/** Whether the last digit of `digits` is the right check digit. */
export const hasCheckDigit = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.slice(-1)
