/**
 * Check digit of ISO/IEC 7064, MOD 11,10 (a hybrid system): finds every single wrong digit and
 * most swaps of neighbours. One digit is added to a string of digits of any length.
 */
const product = (digits: string): number => {
  let p = 10
  for (const d of digits) {
    const sum = (p + Number(d)) % 10
    p = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return p
}

/** The digit to append to `digits` (Latin digits only). */
export const checkDigit = (digits: string): string => String((11 - product(digits)) % 10)

/** Whether the last digit of `digits` is the right check digit. */
export const hasCheckDigit = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.slice(-1)
