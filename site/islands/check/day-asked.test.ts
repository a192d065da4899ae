import { expect, test } from 'vitest'
import { dayAsked } from './day-asked.ts'

const LATE = new Date('2026-11-22T18:00:00Z')

test.each([
  ['', '2026-11-23'],
  ['?programme=idpoor', '2026-11-23'],
  ['?as-of=2024-05-01', '2024-05-01'],
  ['?as-of=2024-13-01', '2026-11-23'],
  ['?as-of=yesterday', '2026-11-23'],
])('%s asks about %s', (search, day) => {
  expect(dayAsked(search, LATE)).toBe(day)
})
