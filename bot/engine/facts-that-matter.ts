import type { Facts } from '../../schemas/fact-bank.ts'
import type { Condition } from './condition.ts'
import { knownFacts, type FactId } from './known-facts.ts'

/** Days of birth far enough apart that every age limit lies between them. */
const monthSamples = (on: string): readonly string[] => [on.slice(0, 7), '1900']

/** Every answer worth trying for a fact; undefined leaves it as it is. */
function answersTo(fact: FactId, on: string): readonly (string | undefined)[] {
  const options: string | readonly string[] = knownFacts[fact]
  return [undefined, ...(typeof options === 'string' ? monthSamples(on) : options)]
}

const withAnswer = (facts: Facts, fact: FactId, answer: string | undefined): Facts =>
  answer === undefined ? facts : { ...facts, [fact]: answer }

/**
 * Whether the answer to an open fact could change what the condition says, alone or together
 * with answers to the other open ones. Asking for any other fact would be asking for nothing.
 * @param isOpen whether a fact's answer is still to come
 */
export function factMatters(
  condition: Condition,
  fact: FactId,
  facts: Facts,
  on: string,
  isOpen: (fact: FactId) => boolean,
): boolean {
  if (!condition.facts.includes(fact) || !isOpen(fact)) return false
  if (condition.test(facts, on) !== 'unknown') return false
  const others = condition.facts.filter((other) => other !== fact && isOpen(other))
  return variesWith(condition, fact, others, facts, on)
}

/** Tries the fact's answers under every combination of answers to the others, until one differs. */
function variesWith(
  condition: Condition,
  fact: FactId,
  others: readonly FactId[],
  facts: Facts,
  on: string,
): boolean {
  const [first, ...rest] = others
  if (first !== undefined) {
    return answersTo(first, on).some((answer) =>
      variesWith(condition, fact, rest, withAnswer(facts, first, answer), on),
    )
  }
  const outcome = condition.test(facts, on)
  return answersTo(fact, on).some(
    (answer) => condition.test(withAnswer(facts, fact, answer), on) !== outcome,
  )
}

/** The open facts that could change what the condition says, in its own order. */
export const factsThatMatter = (
  condition: Condition,
  facts: Facts,
  on: string,
  isOpen: (fact: FactId) => boolean,
): readonly FactId[] =>
  condition.facts.filter((fact) => factMatters(condition, fact, facts, on, isOpen))
