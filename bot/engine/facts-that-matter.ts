import type { Facts } from '../../schemas/fact-bank.ts'
import type { Condition, Outcome } from './condition.ts'
import { knownFacts, type FactId } from './known-facts.ts'

/** Days of birth far enough apart that every age limit lies between them. */
const monthSamples = (on: string): readonly string[] => [on.slice(0, 7), '1900']

/** Every answer worth trying for a fact; undefined leaves it as it is. */
const answersTo = (fact: FactId, on: string): readonly (string | undefined)[] => {
  const options: string | readonly string[] = knownFacts[fact]
  return [undefined, ...(typeof options === 'string' ? monthSamples(on) : options)]
}

/**
 * Which of the open facts could still change what the condition says, alone or together with
 * other open ones. Asking for any other fact would be asking for nothing.
 * @param isOpen whether a fact's answer is still to come
 * @returns fact ids in the condition's order; none when the outcome is settled
 */
export function factsThatMatter(
  condition: Condition,
  facts: Facts,
  on: string,
  isOpen: (fact: FactId) => boolean,
): readonly FactId[] {
  if (condition.test(facts, on) !== 'unknown') return []
  const open = condition.facts.filter(isOpen)
  const outcomes = (fact: FactId, trial: Facts): Set<Outcome> =>
    new Set(answersTo(fact, on).map((a) => condition.test(withAnswer(trial, fact, a), on)))
  return open.filter((fact) =>
    trials(
      open.filter((other) => other !== fact),
      facts,
      on,
    ).some((trial) => outcomes(fact, trial).size > 1),
  )
}

const withAnswer = (facts: Facts, fact: FactId, answer: string | undefined): Facts =>
  answer === undefined ? facts : { ...facts, [fact]: answer }

/** The facts with every combination of answers to the open ones. */
const trials = (open: readonly FactId[], facts: Facts, on: string): readonly Facts[] =>
  open.reduce<readonly Facts[]>(
    (all, fact) =>
      all.flatMap((trial) => answersTo(fact, on).map((answer) => withAnswer(trial, fact, answer))),
    [facts],
  )
