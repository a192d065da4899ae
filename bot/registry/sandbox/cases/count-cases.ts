import type { CaseFigure } from '../../../../schemas/cases/case-figures.ts'
import type { CaseFacts } from './case-facts.ts'

/** Figures as they are, before small ones are hidden: for nobody's eyes. */
export interface RawFigures {
  all: RawFigure
  by_category: readonly RawFigure[]
  by_province: readonly RawFigure[]
}
export type RawFigure = {
  [K in keyof CaseFigure]: K extends 'median_days' ? CaseFigure[K] : NonNullable<CaseFigure[K]>
}

/** Counts cases together, by category and by province. */
export function countCases(cases: readonly CaseFacts[]): RawFigures {
  const by = (groupOf: (facts: CaseFacts) => string): RawFigure[] =>
    [...new Set(cases.map(groupOf))].map((group) =>
      toFigure(
        group,
        cases.filter((facts) => groupOf(facts) === group),
      ),
    )
  return {
    all: toFigure('', cases),
    by_category: by(({ category }) => category),
    by_province: by(({ province }) => province),
  }
}

function toFigure(group: string, cases: readonly CaseFacts[]): RawFigure {
  const decided = cases.flatMap((facts) =>
    facts.resolved === undefined ? [] : [{ ...facts, resolved: facts.resolved }],
  )
  const inTime = decided.filter(
    ({ status, resolved, dueResolve }) =>
      status === 'awaiting_complainant' || resolved <= dueResolve,
  )
  return {
    group,
    received: cases.length,
    decided: decided.length,
    decided_in_time: inTime.length,
    median_days: toDays(medianOf(decided.map(({ resolved, received }) => resolved - received))),
  }
}

const DAY_MS = 86_400_000

/** Days to one decimal; null for none. */
export const toDays = (ms: number | null): number | null =>
  ms === null ? null : Math.round((ms * 10) / DAY_MS) / 10

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
