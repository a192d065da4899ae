import type { Programme } from '../../schemas/bot-content.ts'
import type { FactBank } from '../../schemas/fact-bank.ts'
import type { EngineFault } from './engine-fault.ts'
import { liveRules } from './live-rules.ts'
import { isFactAnswer } from './fact-answer.ts'

/** Situations name live rules, and what they give are answers to facts of the bank. */
export function checkSituations(
  bank: FactBank,
  programmes: readonly Programme[],
): readonly EngineFault[] {
  const rules = new Set(liveRules(programmes).map(({ id }) => id))
  return bank.situations.flatMap((situation, i) => [
    ...situation.rules.flatMap((id, j) =>
      rules.has(id)
        ? []
        : [{ field: `situations.${i}.rules.${j}`, message: `no live rule "${id}"` }],
    ),
    ...Object.entries(situation.given).flatMap(([id, answer]) => {
      const field = `situations.${i}.given.${id}`
      const fact = bank.facts.find((f) => f.id === id)
      if (!fact) return [{ field, message: 'no such fact' }]
      return isFactAnswer(fact, answer) ? [] : [{ field, message: `"${answer}" is no answer` }]
    }),
  ])
}
