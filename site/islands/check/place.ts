import type { CheckStep } from '../../../bot/engine/step-check.ts'
import type { Fact, FactBank } from '../../../schemas/fact-bank.ts'

/** What the page shows. */
export type Place =
  { kind: 'start' } | { kind: 'result' } | { kind: 'ask'; fact: Fact; number: number }

/** Name of a place for the browser's history: `start`, `result` or a fact's id. */
export const nameOfPlace = (place: Place): string =>
  place.kind === 'ask' ? place.fact.id : place.kind

/**
 * The place wanted when the answers allow it: the start or a question that was answered. Otherwise
 * the next question, or the result.
 * @param canStart false where the check has no first screen to choose on
 */
export function findPlace(
  wanted: string | undefined,
  { path, next }: CheckStep,
  bank: FactBank,
  canStart = true,
): Place {
  if (wanted === 'start' && canStart) return { kind: 'start' }
  const answered = bank.facts.find((fact) => fact.id === wanted && path.includes(fact.id))
  if (answered) return { kind: 'ask', fact: answered, number: path.indexOf(answered.id) + 1 }
  return next ? { kind: 'ask', fact: next, number: path.length + 1 } : { kind: 'result' }
}

/** The place before this one; undefined where there is none. */
export function placeBefore(
  place: Place,
  { path }: CheckStep,
  canStart = true,
): string | undefined {
  if (place.kind === 'start') return undefined
  const before = place.kind === 'ask' ? path[place.number - 2] : path.at(-1)
  return before ?? (canStart ? 'start' : undefined)
}
