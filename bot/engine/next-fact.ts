import type { Programme } from '../../schemas/bot-content.ts'
import type { Fact, FactBank, Facts } from '../../schemas/fact-bank.ts'
import { findCondition } from './conditions/registry.ts'
import { liveRules, type RuleFilter } from './evaluate-programmes.ts'
import { evaluateRule } from './evaluate-rule.ts'
import { factsThatMatter } from './facts-that-matter.ts'
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
    .map(({ rule }) => evaluateRule(rule, facts, on))
    .filter(({ result }) => result === 'possible')
    .flatMap(({ reasons }) => reasons)
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ condition }) => condition)
  const wanted: ReadonlySet<string> = new Set(
    [...new Set(unsettled)].flatMap((id) =>
      factsThatMatter(findCondition(id), facts, on, notAsked),
    ),
  )
  return bank.facts.find((fact) => wanted.has(fact.id))
}
