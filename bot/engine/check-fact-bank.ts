import type { Fact, FactBank } from '../../schemas/fact-bank.ts'
import type { Condition } from './condition.ts'
import type { EngineFault } from './engine-fault.ts'
import { knownFacts } from './known-facts.ts'

/** More buttons than this are not taken in at a glance. */
const MOST_OPTIONS = 8
const known: Readonly<Record<string, string | readonly string[]>> = knownFacts

/**
 * Compares the bank with what conditions read: every fact and option on one side exists on the
 * other, none is asked for nothing, none stands twice.
 */
export function checkFactBank(
  bank: FactBank,
  conditions: readonly Condition[],
): readonly EngineFault[] {
  const used = new Set<string>(conditions.flatMap((condition) => condition.facts))
  const ids = bank.facts.map((fact) => fact.id)
  const absent = [...used]
    .filter((id) => !ids.includes(id))
    .map((id) => ({ field: 'facts', message: `conditions need the fact "${id}", not in the bank` }))
  return [
    ...absent,
    ...bank.facts.flatMap((fact, i) =>
      checkFact(fact, used, ids.indexOf(fact.id) !== i).map((message) => ({
        field: `facts.${i}`,
        message: `${fact.id}: ${message}`,
      })),
    ),
  ]
}

function checkFact(fact: Fact, used: ReadonlySet<string>, isTwice: boolean): string[] {
  const faults: string[] = []
  if (isTwice) faults.push('stands twice in the bank')
  if (!used.has(fact.id)) faults.push('no condition uses this fact')
  const expected = known[fact.id]
  if (expected === undefined) return faults
  if ((expected === 'month') !== (fact.kind === 'month')) {
    return [...faults, `conditions expect kind "${expected === 'month' ? 'month' : 'choice'}"`]
  }
  return [...faults, ...checkOptions(fact, expected)]
}

function checkOptions(fact: Fact, expected: string | readonly string[]): string[] {
  const ids = fact.options.map((option) => option.id)
  if (typeof expected === 'string') return ids.length > 0 ? ['a month has no options'] : []
  const faults = [
    ...ids.filter((id) => !expected.includes(id)).map((id) => `no condition knows option "${id}"`),
    ...expected.filter((id) => !ids.includes(id)).map((id) => `option "${id}" is missing`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `option "${id}" stands twice`),
  ]
  if (ids.length > MOST_OPTIONS) {
    faults.push(`${ids.length} options, at most ${MOST_OPTIONS} fit`)
  }
  return faults
}
