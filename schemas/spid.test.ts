import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toKhmerDigits } from './digits.ts'
import { makeSpid, proposedSpid, readSpid } from './spid.ts'
import { makeSpidVectors, spidVectorKinds } from './spid-vectors.ts'

const spids = fc.stringMatching(/^\d{11}$/).map(makeSpid)

describe('a SPID of the proposed profile', () => {
  it('is read however people write it', () => {
    const mark = fc.constantFrom('', ' ', '-', ' - ', '.', '–', '\u200b', '\u00ad', '\u2060')
    fc.assert(
      fc.property(spids, fc.array(mark, { minLength: 13, maxLength: 13 }), (spid, marks) => {
        const typed = marks[12]! + Array.from(spid, (digit, i) => digit + marks[i]!).join('')
        expect(readSpid(typed)).toEqual({ spid })
        expect(readSpid(toKhmerDigits(typed))).toEqual({ spid })
        expect(proposedSpid.parse(proposedSpid.display(spid))).toBe(spid)
      }),
    )
  })

  it('is refused with one digit wrong, always', () => {
    fc.assert(
      fc.property(spids, fc.nat(11), fc.integer({ min: 1, max: 9 }), (spid, at, by) => {
        const digit = String((Number(spid[at]) + by) % 10)
        const typed = spid.slice(0, at) + digit + spid.slice(at + 1)
        expect(readSpid(typed)).toMatchObject({ fault: 'check-digit', digits: typed })
      }),
    )
  })

  it('says what is wrong with any other text', () => {
    expect(readSpid(' \u200b-')).toEqual({ fault: 'empty' })
    expect(readSpid('1234-5678-9O1O')).toEqual({ fault: 'characters', found: ['O'] })
    expect(readSpid('១២៣')).toEqual({ fault: 'length', digits: '123' })
    expect(readSpid('123456789015')).toEqual({
      fault: 'check-digit',
      digits: '123456789015',
      expected: '4',
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readSpid(text)
        expect('spid' in reading).toBe(proposedSpid.parse(text) !== undefined)
      }),
    )
  })

  it('is made from eleven digits only', () => {
    expect(() => makeSpid('123')).toThrow('eleven digits')
  })
})

describe('the test vectors', () => {
  const vectors = makeSpidVectors()

  it('are more than a hundred, of every kind, and no two alike', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(100)
    expect(new Set(vectors.map(({ kind }) => kind))).toEqual(new Set(spidVectorKinds))
    expect(new Set(vectors.map(({ typed }) => typed)).size).toBe(vectors.length)
  })

  it('show what their kind says', () => {
    for (const { kind, spid, fault } of vectors) {
      const expected = {
        digit: 'check-digit',
        swap: 'check-digit',
        short: 'length',
        long: 'length',
        letters: 'characters',
        empty: 'empty',
      }[kind as string]
      expect(fault, kind).toBe(expected ?? null)
      expect(spid === null, kind).toBe(fault !== null)
    }
  })
})
