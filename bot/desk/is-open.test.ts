import { describe, expect, test } from 'vitest'
import { serviceHours } from '../../schemas/service-hours.ts'
import { isOpen } from './is-open.ts'
import { inPhnomPenh, momentText } from './phnom-penh.ts'

const hours = serviceHours.parse({
  open: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:30', to: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '14:00', to: '17:30' },
    { days: ['sun'], from: '00:00', to: '01:00' },
  ],
  closed: ['2026-11-23'],
})

describe('hours of service', () => {
  test.each([
    // Tuesday 24 November 2026, in UTC.
    ['2026-11-24T00:29:59Z', false],
    ['2026-11-24T00:30:00Z', true],
    ['2026-11-24T04:29:59Z', true],
    ['2026-11-24T04:30:00Z', false],
    ['2026-11-24T07:00:00Z', true],
    ['2026-11-24T10:30:00Z', false],
    // A holiday, a Saturday.
    ['2026-11-23T02:00:00Z', false],
    ['2026-11-28T02:00:00Z', false],
    // Still Saturday in UTC, Sunday already in Cambodia.
    ['2026-11-28T17:30:00Z', true],
  ])('at %s: %s', (moment, expected) => {
    expect(isOpen(hours, new Date(moment))).toBe(expected)
  })

  test.each([
    [{ days: ['mon'], from: '8:00', to: '11:00' }, 'expected a time like 08:00'],
    [{ days: ['mon'], from: '12:00', to: '11:00' }, 'expected "from" before "to"'],
  ])('are refused when they cannot be: %o', (open, expected) => {
    const { error } = serviceHours.safeParse({ open: [open] })
    expect(error?.issues.map(({ message }) => message)).toContain(expected)
  })
})

test('a moment in Cambodia is seven hours ahead', () => {
  expect(inPhnomPenh(new Date('2026-12-31T17:00:00Z'))).toEqual({
    day: '2027-01-01',
    time: '00:00',
    weekday: 5,
  })
  expect(momentText('2026-11-22T03:00:00+00:00')).toBe('2026-11-22 10:00')
})
