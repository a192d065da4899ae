import type { Fact, FactBank, Facts } from '../../schemas/fact-bank.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Condition, Outcome } from './condition.ts'
import { findCondition } from './conditions/registry.ts'
import { rulePeriod } from './evaluate-rule.ts'
import { factMatters } from './facts-that-matter.ts'
import type { FactId } from './known-facts.ts'

/**
 * The next fact to ask for, in the bank's order: one that was not asked yet and whose answer can
 * change a rule that is still open. Undefined when there is none, so the result stands.
 * @param rules those that the check looks at
 */
export function nextFact(
  rules: readonly Rule[],
  bank: FactBank,
  facts: Facts,
  on: string,
): Fact | undefined {
  const notAsked = (fact: FactId) => facts[fact] === undefined
  const conditions = unsettled(rules, facts, on)
  return bank.facts.find(({ id }) =>
    conditions.some((condition) => {
      const fact = condition.facts.find((f) => f === id)
      return fact !== undefined && factMatters(condition, fact, facts, on, notAsked)
    }),
  )
}

/** Conditions that open rules wait for. Many rules share one: each is asked once. */
function unsettled(rules: readonly Rule[], facts: Facts, on: string): readonly Condition[] {
  const outcomes = new Map<string, Outcome>()
  const outcomeOf = (id: string): Outcome => {
    const outcome = outcomes.get(id) ?? findCondition(id).test(facts, on)
    outcomes.set(id, outcome)
    return outcome
  }
  const open = rules.filter(
    (rule) =>
      rulePeriod(rule, on) === 'current' && rule.conditions.every((id) => outcomeOf(id) !== 'no'),
  )
  const waiting = open.flatMap(({ conditions }) =>
    conditions.filter((id) => outcomeOf(id) === 'unknown'),
  )
  return [...new Set(waiting)].map(findCondition)
}
