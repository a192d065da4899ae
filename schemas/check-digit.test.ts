import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit, checkDigitSteps, hasCheckDigit } from './check-digit.ts'

/**
 * The rule of ISO/IEC 7064 from the other side: carried over all digits, the check digit among
 * them, the last sum is 1.
 */
function fitsByTheRule(number: string): boolean {
  let carried = 10
  for (const digit of number.slice(0, -1)) {
    carried = (((carried + Number(digit)) % 10 || 10) * 2) % 11
  }
  return (carried + Number(number.at(-1))) % 10 === 1
}

describe('the check digit', () => {
  it.each([
    ['the example of ISO/IEC 7064', '07945'],
    ['a personal number of Croatia (OIB), which uses the same method', '69435151530'],
    ['a tax number of Germany (IdNr), which uses the same method', '36574261809'],
  ])('is that of %s', (_what, number) => {
    expect(hasCheckDigit(number)).toBe(true)
    expect(fitsByTheRule(number)).toBe(true)
  })

  it('is right exactly where the rule of the standard holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2,30}$/), (number) => {
        expect(hasCheckDigit(number)).toBe(fitsByTheRule(number))
      }),
    )
  })

  it('is what the steps lead to', () => {
    expect(checkDigitSteps('12').map(({ after }) => after)).toEqual([2, 8])
    expect(checkDigit('12')).toBe('3')
  })
})
