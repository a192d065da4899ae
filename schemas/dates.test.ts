import { expect, test } from 'vitest'
import { partialDay } from './dates.ts'

test.each(['2024', '2024-02', '2024-02-29'])('%s is a day, month or year', (text) => {
  expect(partialDay.parse(text)).toBe(text)
})

test.each(['24', '2024-', '2024-13', '2024-02-31', '2023-02-29', '2024-2-1', ''])(
  '%j is none',
  (text) => {
    expect(partialDay.safeParse(text).success).toBe(false)
  },
)
