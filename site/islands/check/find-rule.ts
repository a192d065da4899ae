import type { ExplainedResult } from '../../../bot/engine/explain-result.ts'
import type { Programme } from '../../../schemas/bot-content.ts'
import type { Rule } from '../../../schemas/rule.ts'

/** A result with the rule and programme that it is about. */
export interface RuleFound {
  result: ExplainedResult
  programme: Programme
  rule: Rule
}

/** Results with their rules; one whose rule is gone is left out. */
export const withRules = (
  programmes: readonly Programme[],
  results: readonly ExplainedResult[],
): RuleFound[] =>
  results.flatMap((result) => {
    const programme = programmes.find((p) => p.id === result.programme)
    const rule = programme?.rules.find((r) => r.id === result.rule)
    return programme && rule ? [{ result, programme, rule }] : []
  })
