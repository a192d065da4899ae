import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from './format-day.ts'
import { parseDay } from './parse-day.ts'

describe('days', () => {
  it('writes days, months and years', () => {
    expect(formatDay('2024-02-20', 'km')).toBe('ថ្ងៃទី២០ ខែកុម្ភៈ ឆ្នាំ២០២៤')
    expect(formatDay('2024-02', 'km')).toBe('ខែកុម្ភៈ ឆ្នាំ២០២៤')
    expect(formatDay('2024-02-05', 'en')).toBe('5 February 2024')
    expect(formatDay('2024', 'en')).toBe('2024')
    expect(() => formatDay('20/02/2024', 'en')).toThrow('2024-02-20')
    expect(() => formatDay('2024-02-31', 'km')).toThrow('2024-02-31')
    expect(() => formatDay('2024-02-00', 'en')).toThrow('2024-02-00')
  })

  it.each([
    ['ថ្ងៃទី ២០ ខែ កុម្ភៈ ឆ្នាំ ២០២៤', '2024-02-20'],
    ['20/02/2024', '2024-02-20'],
    ['២០-២-២០២៤', '2024-02-20'],
    ['February 20, 2024', '2024-02-20'],
    ['2nd of', undefined],
    ['2 Feb 2024', '2024-02-02'],
    ['02/2024', '2024-02'],
    ['ខែកក្កដា ២០២៥', '2025-07'],
    ['ថ្ងៃចន្ទ ទី២០ ខែកុម្ភៈ ឆ្នាំ២០២៤', '2024-02-20'],
    ['ថ្ងៃព្រហស្បតិ៍ទី២៩ខែកុម្ភៈឆ្នាំ២០២៤', '2024-02-29'],
    ['20th of February 2024', '2024-02-20'],
    ['Tuesday, 20 February 2024', '2024-02-20'],
    ['Tue 20 Feb 2024', '2024-02-20'],
    ['2024/02/20', '2024-02-20'],
    ['2024.2.20', '2024-02-20'],
    ['2024/02-20', undefined],
    ['2024/02/31', undefined],
    ['30/02/2024', undefined],
    ['20/13/2024', undefined],
    ['hello', undefined],
  ])('reads %s', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it('reads back what it writes', () => {
    const date = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    const partial = fc
      .tuple(date, fc.constantFrom(4, 7, 10))
      .map(([d, length]) => d.toISOString().slice(0, length))
    fc.assert(
      fc.property(partial, fc.constantFrom('km', 'en'), (day, lang) => {
        expect(parseDay(formatDay(day, lang))).toBe(day)
        expect(parseDay(day.replaceAll('-', '/'))).toBe(day)
      }),
    )
  })
})
