import type { Facts } from '../../schemas/fact-bank.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Rule } from '../../schemas/rule.ts'
import type { Outcome } from './condition.ts'
import { findCondition } from './conditions/registry.ts'
import { factsThatMatter } from './facts-that-matter.ts'
import type { FactId } from './known-facts.ts'

/** Likely; maybe, more must be known; not on these facts. Never "approved". */
export type Result = 'likely' | 'possible' | 'not'

/** Whether the rule holds on the day asked about. */
export type Period = 'current' | 'ended' | 'future'

export interface RuleResult {
  /** The rule's own name inside its programme. */
  rule: string
  result: Result
  period: Period
  /** What each condition said, in the rule's order; empty for a rule that does not hold. */
  reasons: readonly { condition: string; outcome: Outcome }[]
  /** Facts not given or not known whose answers could still change the result. */
  missing: readonly FactId[]
}

/** Whether `on` lies before, in or after the rule's days. Days compare as text. */
export function rulePeriod(rule: Pick<Rule, 'validFrom' | 'validTo'>, on: string): Period {
  if (rule.validTo !== undefined && rule.validTo < on) return 'ended'
  return rule.validFrom !== undefined && on < rule.validFrom ? 'future' : 'current'
}

/**
 * Result and reasons of one rule, without what is missing: for those who ask often.
 * @throws when the rule names a condition that does not exist
 */
export function testRule(rule: Rule, facts: Facts, on: string): Omit<RuleResult, 'missing'> {
  const period = rulePeriod(rule, on)
  const reasons =
    period === 'current'
      ? rule.conditions.map((id) => ({
          condition: id,
          outcome: findCondition(id).test(facts, on),
        }))
      : []
  const outcomes = reasons.map(({ outcome }) => outcome)
  const result = period === 'current' ? combine(outcomes) : 'not'
  return { rule: rule.id, result, period, reasons }
}

/**
 * What one rule says on the facts given. A rule is "not" only when a condition clearly says no or
 * when it does not hold on that day; what is unknown makes it "possible".
 * @param on the day asked about, like `2026-11-22`
 * @throws when the rule names a condition that does not exist
 */
export function evaluateRule(rule: Rule, facts: Facts, on: string): RuleResult {
  const tested = testRule(rule, facts, on)
  const missing =
    tested.result === 'possible'
      ? tested.reasons.flatMap(({ condition }) => missingFor(condition, facts, on))
      : []
  return { ...tested, missing: [...new Set(missing)] }
}

/** What a condition waits for: facts the person did not know, else those not asked yet. */
function missingFor(condition: string, facts: Facts, on: string): readonly FactId[] {
  const isOpen = (fact: FactId) => facts[fact] === undefined || facts[fact] === UNKNOWN
  const open = factsThatMatter(findCondition(condition), facts, on, isOpen)
  const notKnown = open.filter((fact) => facts[fact] === UNKNOWN)
  return notKnown.length > 0 ? notKnown : open
}

function combine(outcomes: readonly Outcome[]): Result {
  if (outcomes.includes('no')) return 'not'
  return outcomes.includes('unknown') ? 'possible' : 'likely'
}
