import type { Facts } from '../../schemas/fact-bank.ts'
import type { FactId } from './known-facts.ts'

/** What a condition says about a person. Unknown is never "no". */
export type Outcome = 'yes' | 'no' | 'unknown'

/**
 * One small named question about a person, answered from facts.
 * `test` reads only the facts listed, knows no clock, and once it says yes or no, further facts
 * do not change that.
 */
export interface Condition {
  id: string
  facts: readonly FactId[]
  /** `on` is the day asked about, like `2026-11-22`. */
  test: (facts: Facts, on: string) => Outcome
}
