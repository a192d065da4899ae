import type { Amount } from '../../schemas/amount.ts'
import type { Programme } from '../../schemas/bot-content.ts'
import type { Facts } from '../../schemas/fact-bank.ts'
import type { Outcome } from './condition.ts'
import { liveRules, type RuleFilter } from './live-rules.ts'
import { evaluateRule, type Period, type Result } from './evaluate-rule.ts'

/** One rule's result ready to be put into words: ids of messages and of content, no text. */
export interface ExplainedResult {
  /** Full id: `nssf-pension.old-age`. */
  id: string
  programme: string
  rule: string
  result: Result
  period: Period
  /** Message ids `reason-<condition>-<outcome>`, in the rule's order. */
  reasons: readonly { message: string; condition: string; outcome: Outcome }[]
  /** Fact ids whose answers could change the result; their questions say what is missing. */
  missing: readonly string[]
  /** Amounts that may be shown; empty where they may not. */
  amounts: readonly Amount[]
  /** Whether amounts are left out because they are not confirmed. */
  amountsWithheld: boolean
  hasCaveat: boolean
  documentsPublished: boolean
  /** The day for reviewing the programme has passed: the reader is told. */
  reviewOverdue: boolean
}

/**
 * Results of all live rules, likely ones first, then possible, then not; inside these in order of
 * programmes. One shape for the site, the bot and the expert's tool.
 */
export function explainResults(
  programmes: readonly Programme[],
  facts: Facts,
  on: string,
  only?: RuleFilter,
): readonly ExplainedResult[] {
  const explained = liveRules(programmes, only).map(({ programme, rule, id }): ExplainedResult => {
    const { result, period, reasons, missing } = evaluateRule(rule, facts, on)
    return {
      id,
      programme: programme.id,
      rule: rule.id,
      result,
      period,
      reasons: reasons.map((r) => ({ ...r, message: `reason-${r.condition}-${r.outcome}` })),
      missing,
      amounts: rule.publish === 'no' ? [] : rule.amounts,
      amountsWithheld: rule.publish === 'no',
      hasCaveat: rule.caveat !== undefined,
      documentsPublished: rule.documents !== 'not-published',
      reviewOverdue: programme.reviewBy < on,
    }
  })
  const order: readonly Result[] = ['likely', 'possible', 'not']
  return order.flatMap((result) => explained.filter((e) => e.result === result))
}
