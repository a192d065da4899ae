import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForCompare } from './fold-for-compare.ts'

describe('foldForCompare', () => {
  it('unifies digits, case, accents, spaces and look-alikes', () => {
    expect(foldForCompare('ស្រ្តី ៨០\u00a0០០០  Café’s')).toBe("ស្ត្រី 80 000 cafe's")
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(foldForCompare(foldForCompare(s))).toBe(foldForCompare(s))
      }),
      { numRuns: 1000 },
    )
  })
})
