import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from './numbers.ts'
import { formatRiel, parseRiel } from './riel.ts'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('numbers and riel', () => {
  it('writes them in both languages', () => {
    expect(spaced(formatRiel(80000, 'km'))).toBe('៨០ ០០០ រៀល')
    expect(spaced(formatRiel(1234567, 'en'))).toBe('1,234,567 riel')
    expect(formatNumber(999, 'km')).toBe('៩៩៩')
  })

  it.each([
    ['៨០ ០០០ រៀល', 80000],
    ['52000៛', 52000],
    ['៨០.០០០រៀល', 80000],
    ['KHR 40,000', 40000],
    ['៨ ម៉ឺនរៀល', 80000],
    ['៨ម៉ឺន រៀល', 80000],
    ['1.5 million riel', 1500000],
    ['៤០ពាន់៛', 40000],
  ])('reads %s', (text, value) => {
    expect(parseRiel(text)).toBe(value)
  })

  it.each(['80000', 'រៀល', '40 រៀល ឬ 50 រៀល', '4 0 riel', ''])('refuses %s', (text) => {
    expect(parseRiel(text)).toBeUndefined()
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), fc.constantFrom('km', 'en'), (n, lang) => {
        expect(parseNumber(formatNumber(n, lang))).toBe(n)
        expect(parseRiel(formatRiel(n, lang))).toBe(n)
      }),
    )
  })
})
