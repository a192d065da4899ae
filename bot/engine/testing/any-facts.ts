import fc from 'fast-check'
import { UNKNOWN, type Facts } from '../../../schemas/fact-bank.ts'
import { knownFacts } from '../known-facts.ts'

/** A month or year of birth between 1940 and 2026. */
const anyMonth = fc
  .tuple(fc.integer({ min: 1940, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) =>
    month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`,
  )

const anyAnswer = (known: string | readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(UNKNOWN), typeof known === 'string' ? anyMonth : fc.constantFrom(...known))

/** Answers to some of the facts, "I don't know" among them, in any combination. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...Object.entries(knownFacts).map(([fact, known]) =>
      fc.option(anyAnswer(known)).map((answer) => [fact, answer] as const),
    ),
  )
  .map((answers) =>
    Object.fromEntries(answers.flatMap(([fact, a]) => (a === null ? [] : [[fact, a]]))),
  )

/** A day between 2024 and 2030. */
export const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
