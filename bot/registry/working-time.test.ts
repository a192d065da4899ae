import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  subtractWorkingTime,
  workingDays,
  workingTimeBetween,
} from './working-time.ts'

const DAY_MS = 86_400_000
const moment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const length = fc.integer({ min: 0, max: 40 * DAY_MS })

describe('working time', () => {
  it.each([
    // Monday morning in Cambodia, and Friday.
    ['2026-11-23T02:00:00Z', 2, '2026-11-25T02:00:00.000Z'],
    ['2026-11-27T02:00:00Z', 2, '2026-12-01T02:00:00.000Z'],
    ['2026-11-23T02:00:00Z', 15, '2026-12-14T02:00:00.000Z'],
    // Saturday by the clocks of Cambodia, though still Friday by UTC.
    ['2026-11-27T18:00:00Z', 1, '2026-11-30T17:00:00.000Z'],
  ])('is counted from %s over %i days to %s', (from, days, to) => {
    expect(addWorkingTime(new Date(from), workingDays(days)).toISOString()).toBe(to)
  })

  it('is found again between the two moments', () => {
    fc.assert(
      fc.property(moment, length, (from, ms) => {
        expect(workingTimeBetween(from, addWorkingTime(from, ms))).toBe(ms)
      }),
    )
  })

  it('is left from the moment that is found backwards, and less from any later one', () => {
    fc.assert(
      fc.property(moment, length, fc.integer({ min: 1, max: 3 * DAY_MS }), (to, ms, later) => {
        const from = subtractWorkingTime(to, ms)
        expect(workingTimeBetween(from, to)).toBe(ms)
        const after = new Date(from.getTime() + later)
        if (ms > 0) expect(workingTimeBetween(after, to)).toBeLessThan(ms)
      }),
    )
  })

  it('never runs faster than time, and not at all backwards', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const passed = b.getTime() - a.getTime()
        expect(workingTimeBetween(a, b)).toBeLessThanOrEqual(Math.max(0, passed))
      }),
    )
  })
})
