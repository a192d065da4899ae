import type { Programme } from '../../schemas/bot-content.ts'
import type { Fact, FactBank, Facts } from '../../schemas/fact-bank.ts'
import { findCondition } from './conditions/registry.ts'
import { liveRules, type RuleFilter } from './evaluate-programmes.ts'
import { testRule } from './evaluate-rule.ts'
import { factMatters } from './facts-that-matter.ts'
import type { FactId } from './known-facts.ts'

/**
 * The next fact to ask for, in the bank's order: one that was not asked yet and whose answer can
 * change a rule that is still open. Undefined when there is none, so the result stands.
 * @param only leaves other rules out, for a check that starts from a situation
 */
export function nextFact(
  programmes: readonly Programme[],
  bank: FactBank,
  facts: Facts,
  on: string,
  only?: RuleFilter,
): Fact | undefined {
  const notAsked = (fact: FactId) => facts[fact] === undefined
  const unsettled = liveRules(programmes, only)
    .map(({ rule }) => testRule(rule, facts, on))
    .filter(({ result }) => result === 'possible')
    .flatMap(({ reasons }) => reasons)
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ condition }) => condition)
  const conditions = [...new Set(unsettled)].map(findCondition)
  return bank.facts.find(({ id }) =>
    conditions.some((condition) => {
      const fact = condition.facts.find((f) => f === id)
      return fact !== undefined && factMatters(condition, fact, facts, on, notAsked)
    }),
  )
}
