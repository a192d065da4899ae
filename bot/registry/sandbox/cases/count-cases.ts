import {
  SMALLEST_CELL,
  type CaseFigure,
  type CaseFigures,
} from '../../../../schemas/cases/case-figures.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { categoryOf, placeOf, slaOf } from './case-views.ts'

const DAY_MS = 86_400_000
const PROVINCE = 2

/** Figures of the cases received from one day to another, both included; days in Cambodia. */
export function countCases(
  cases: readonly CaseRecord[],
  { from, to }: Pick<CaseFigures, 'from' | 'to'>,
  now: Date,
): CaseFigures {
  const within = cases.filter(({ received_at }) => {
    const day = dayOf(received_at)
    return day >= from && day <= to
  })
  const count = (group: string, some: readonly CaseRecord[]) => toFigure(group, some, now)
  const by = (groupOf: (entry: CaseRecord) => string): CaseFigure[] => {
    const groups = Map.groupBy(within, groupOf)
    const figures = [...groups].map(([group, some]) => count(group, some))
    return hideSecond(figures).sort((a, b) => (a.group < b.group ? -1 : 1))
  }
  return {
    from,
    to,
    all: hideSmall(count('', within)),
    by_category: by(categoryOf),
    by_province: by((entry) => placeOf(entry)?.slice(0, PROVINCE) ?? ''),
  }
}

const OFFSET_MS = 7 * 3_600_000
const dayOf = (at: string): string =>
  new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, 10)

function toFigure(group: string, cases: readonly CaseRecord[], now: Date): CaseFigure {
  const decided = cases.filter(({ resolved_at }) => resolved_at !== undefined)
  const days = decided.map(
    ({ resolved_at, received_at }) =>
      (Date.parse(resolved_at ?? received_at) - Date.parse(received_at)) / DAY_MS,
  )
  return {
    group,
    received: cases.length,
    decided: decided.length,
    decided_in_time: decided.filter((entry) => slaOf(entry, now) !== 'breached').length,
    median_days: medianOf(days),
  }
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10
}

const small = (cell: number | null): boolean => cell !== null && cell < SMALLEST_CELL

/** A part is hidden when it is small, and when what is missing to the whole is. */
const part = (cell: number | null, whole: number | null): number | null => {
  if (cell === null || whole === null || small(cell)) return null
  const rest = whole - cell
  return rest > 0 && small(rest) ? null : cell
}

function hideSmall(figure: CaseFigure): CaseFigure {
  const received = small(figure.received) ? null : figure.received
  const decided = part(figure.decided, received)
  const decided_in_time = part(figure.decided_in_time, decided)
  const median_days = decided === null ? null : figure.median_days
  return { ...figure, received, decided, decided_in_time, median_days }
}

/**
 * Hides small figures and, where only one is hidden, the next smallest too: else it would be what
 * the others leave of the sum.
 */
function hideSecond(figures: readonly CaseFigure[]): CaseFigure[] {
  const shown = figures.map(hideSmall)
  const hidden = shown.filter(({ received }) => received === null)
  if (hidden.length !== 1) return shown
  const rest = shown.filter(({ received }) => received !== null)
  const least = Math.min(...rest.map(({ received }) => received ?? 0))
  const second = rest.find(({ received }) => received === least)
  return shown.map((figure) =>
    figure === second
      ? { ...figure, received: null, decided: null, decided_in_time: null, median_days: null }
      : figure,
  )
}
