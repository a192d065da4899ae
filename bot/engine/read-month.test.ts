import { describe, expect, it } from 'vitest'
import { parseDay } from '../language/parse-day.ts'
import { readMonth } from './read-month.ts'

const read = (text: string, on = '2026-11-22') => readMonth(text, on, parseDay)

describe('readMonth', () => {
  it.each([
    ['1965', '1965'],
    ['១៩៦៥', '1965'],
    ['ឆ្នាំ១៩៦៥', '1965'],
    ['4/1965', '1965-04'],
    ['04-1965', '1965-04'],
    ['1965-4', '1965-04'],
    ['៤/១៩៦៥', '1965-04'],
    ['មេសា ១៩៦៥', '1965-04'],
    ['ខែមេសា ឆ្នាំ១៩៦៥', '1965-04'],
    ['April 1965', '1965-04'],
    ['apr 1965', '1965-04'],
    ['20/4/1965', '1965-04'],
    ['២០/៤/១៩៦៥', '1965-04'],
    ['11/2026', '2026-11'],
    ['2026', '2026'],
  ])('reads %s', (text, month) => {
    expect(read(text)).toBe(month)
  })

  it.each(['', '65', '13/1965', '0/1965', 'last year', '12/2026', '2027', '1900', '2508'])(
    'refuses %s',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )
})
