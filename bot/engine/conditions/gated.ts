import type { Facts } from '../../../schemas/fact-bank.ts'
import type { Outcome } from '../condition.ts'
import { chosen, saidUnknown } from '../known-facts.ts'

/**
 * A condition behind a question that sums several up ("is one of these true?"): no there closes
 * it, anything else leaves it to the question itself.
 */
export function gated(facts: Facts, gate: 'kids' | 'events', inner: () => Outcome): Outcome {
  if (saidUnknown(facts, gate)) return inner()
  const answer = chosen(facts, gate)
  if (answer === undefined) return 'unknown'
  return answer === 'no' ? 'no' : inner()
}
