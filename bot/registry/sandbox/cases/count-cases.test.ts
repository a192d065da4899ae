import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALLEST_CELL } from '../../../../schemas/cases/case-figures.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { testCategories } from '../../testdata/test-categories.ts'
import { grievance, MONDAY } from '../../testdata/test-desk.ts'
import { factsOf } from './case-facts.ts'
import { countCases as count } from './count-cases.ts'
import { hideFigures, momentsOf } from './hide-figures.ts'
import { openCase } from './open-case.ts'
import { kindOf } from './routing.ts'

const DAY_MS = 86_400_000

/** The figures of some cases, as officers see them. */
function countCases(all: readonly CaseRecord[], of: typeof period) {
  const { from, until } = momentsOf(of)
  const facts = all.map(factsOf)
  const within = facts.filter(
    ({ received }) => received >= from.getTime() && received < until.getTime(),
  )
  return hideFigures(count(within), of)
}
const period = { from: '2026-11-01', to: '2026-12-31' }

function cases(category: string, count: number, days?: number): CaseRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const submission = grievance(i + 1, { category })
    const entry = openCase(submission, { kind: kindOf(submission, testCategories)!, now: MONDAY })
    if (days === undefined) return entry
    const resolved_at = new Date(MONDAY.getTime() + days * DAY_MS).toISOString()
    return { ...entry, status: 'resolved', resolved_at, decision: 'upheld' }
  })
}

describe('figures of cases', () => {
  it('count what was received and decided, and the median of days', () => {
    const all = [...cases('payment', 15, 4), ...cases('payment', 15, 40), ...cases('data', 12)]
    const figures = countCases(all, period)
    expect(figures.all).toEqual({
      group: '',
      received: 42,
      decided: 30,
      decided_in_time: 15,
      median_days: 22,
    })
    expect(figures.by_category.map(({ group, received }) => [group, received])).toEqual([
      ['data', 12],
      ['payment', 30],
    ])
    expect(countCases(all, { from: '2026-12-01', to: '2026-12-31' }).all.received).toBeNull()
  })

  it('hide a part whose rest is small, and a second group where one could be computed', () => {
    const figures = countCases(
      [
        ...cases('payment', 20, 1),
        ...cases('payment', 3),
        ...cases('data', 12),
        ...cases('service', 2),
      ],
      period,
    )
    expect(figures.all).toMatchObject({ received: 37, decided: 20 })
    expect(
      figures.by_category.map(({ group, received, decided }) => [group, received, decided]),
    ).toEqual([
      ['data', null, null],
      ['payment', 23, null],
      ['service', null, null],
    ])
  })

  it('never show a small number, whatever there is', () => {
    const group = fc.tuple(fc.constantFrom('payment', 'data', 'service'), fc.nat(30), fc.nat(40))
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
        const all = groups.flatMap(([category, count, days]) => cases(category, count, days))
        const figures = countCases(all, period)
        for (const figure of [figures.all, ...figures.by_category, ...figures.by_province]) {
          for (const cell of [figure.received, figure.decided, figure.decided_in_time]) {
            if (cell !== null) expect(cell).toBeGreaterThanOrEqual(SMALLEST_CELL)
          }
          if (figure.decided === null) expect(figure.median_days).toBeNull()
        }
      }),
      { numRuns: 50 },
    )
  })
})
