import {
  SMALLEST_CELL,
  type CaseFigure,
  type CaseFigures,
} from '../../../../schemas/cases/case-figures.ts'
import type { RawFigures } from './count-cases.ts'

/** Figures of a period as officers see them: nobody can be picked out. */
export function hideFigures(
  { all, by_category, by_province }: RawFigures,
  period: Pick<CaseFigures, 'from' | 'to'>,
): CaseFigures {
  const by = (figures: readonly CaseFigure[]): CaseFigure[] =>
    hideSecond(figures).sort((a, b) => (a.group < b.group ? -1 : 1))
  return {
    ...period,
    all: hideSmall(all),
    by_category: by(by_category),
    by_province: by(by_province),
  }
}

const DAY_MS = 86_400_000

/** The moments between which days of Cambodia lie, both included. */
export function momentsOf({ from, to }: Pick<CaseFigures, 'from' | 'to'>): {
  from: Date
  until: Date
} {
  const start = (day: string) => Date.parse(`${day}T00:00:00+07:00`)
  return { from: new Date(start(from)), until: new Date(start(to) + DAY_MS) }
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
