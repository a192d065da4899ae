import { expect, it } from 'vitest'
import { monthsSince } from './months-since.ts'

it.each([
  ['2024-11', '2026-11-22', 23, 24],
  ['2024-11', '2026-12-01', 24, 25],
  ['2026-11', '2026-11-22', -1, 0],
  ['2024', '2026-11-22', 22, 34],
  ['1966', '2026-12-31', 719, 731],
])('monthsSince %s on %s: %i to %i', (birth, on, least, most) => {
  expect(monthsSince(birth, on)).toEqual({ least, most })
})
