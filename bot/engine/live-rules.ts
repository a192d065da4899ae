import type { Programme } from '../../schemas/bot-content.ts'
import type { Facts } from '../../schemas/fact-bank.ts'
import { evaluateRule, type Result, type RuleResult } from './evaluate-rule.ts'

/** Whether a rule, by its full id `programme.rule`, takes part. */
export type RuleFilter = (ruleId: string) => boolean

export interface ProgrammeRuleResult extends RuleResult {
  /** Programme id. */
  programme: string
  /** Full id: `nssf-pension.old-age`. */
  id: string
}

/** Rules that a check looks at: those of live programmes, in order of programmes. */
export const liveRules = (programmes: readonly Programme[], only: RuleFilter = () => true) =>
  programmes
    .filter((programme) => programme.state === 'live')
    .toSorted((a, b) => a.order - b.order)
    .flatMap((programme) =>
      programme.rules.map((rule) => ({ programme, rule, id: `${programme.id}.${rule.id}` })),
    )
    .filter(({ id }) => only(id))

/**
 * What every rule of every live programme says, grouped by result; inside a group in order of
 * programmes and rules.
 */
export function evaluateProgrammes(
  programmes: readonly Programme[],
  facts: Facts,
  on: string,
  only?: RuleFilter,
): Record<Result, readonly ProgrammeRuleResult[]> {
  const results = liveRules(programmes, only).map(({ programme, rule, id }) => ({
    ...evaluateRule(rule, facts, on),
    programme: programme.id,
    id,
  }))
  const of = (result: Result) => results.filter((r) => r.result === result)
  return { likely: of('likely'), possible: of('possible'), not: of('not') }
}
