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
    ['៨ ម៊ឺនរៀល', 80000],
    ['៨ មុឺនរៀល', 80000],
    ['៨០០០ រ\u200bៀល', 8000],
    ['៨ម៉ឺន៥ពាន់រៀល', 85000],
    ['៨ ម៉ឺន ៥ ពាន់ រៀល', 85000],
    ['2 hundred thousand riel', 200000],
    ['1 million 500 thousand riels', 1500000],
    ['40K riel', 40000],
  ])('reads %s', (text, value) => {
    expect(parseRiel(text)).toBe(value)
  })

  it.each([
    '80000',
    'រៀល',
    '៥ពាន់៨ម៉ឺនរៀល',
    '៨ម៉ឺន១០ពាន់រៀល',
    '៨ម៉ឺន៥រៀល',
    'ពាន់រៀល',
    '- riel',
    '40 រៀល ឬ 50 រៀល',
    '4 0 riel',
    '',
  ])('refuses %s', (text) => {
    expect(parseRiel(text)).toBeUndefined()
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom('km', 'en'),
        (n, lang) => {
          expect(parseNumber(formatNumber(n, lang))).toBe(n)
          expect(parseRiel(formatRiel(n, lang))).toBe(n)
        },
      ),
    )
  })

  it('writes no minus before nothing', () => {
    expect(formatNumber(-0.4, 'en')).toBe('0')
    expect(parseNumber(formatNumber(-1, 'km'))).toBe(-1)
  })

  it('reads the digits of a number each with its word', () => {
    const words = ['លាន', 'សែន', 'ម៉ឺន', 'ពាន់', 'រយ']
    const digits = fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' '), (each, space) => {
        fc.pre(each.some((digit) => digit > 0))
        const said = words.flatMap((word, i) => (each[i] ? [`${each[i]}${space}${word}`] : []))
        expect(parseNumber(said.join(space))).toBe(Number(`${each.join('')}00`))
      }),
    )
  })
})
