import type { Programme } from '../../schemas/bot-content.ts'
import type { Fact, FactBank, Facts } from '../../schemas/fact-bank.ts'
import { liveRules, type RuleFilter } from './live-rules.ts'
import { isFactAnswer } from './fact-answer.ts'
import { nextFact } from './next-fact.ts'

/** What a check is run with. */
export interface CheckSetup {
  programmes: readonly Programme[]
  bank: FactBank
  /** The day asked about, like `2026-11-22`. */
  on: string
  /** Leaves other rules out. */
  only?: RuleFilter | undefined
  /** Facts known from the situation that the person started from; never asked. */
  given?: Facts | undefined
}

export interface CheckStep {
  /** Fact ids answered, in order of asking. Going back drops the last one's answer. */
  path: readonly string[]
  /** Facts that count: given ones and those on the path. */
  facts: Facts
  /** What to ask next; undefined when the result stands. */
  next: Fact | undefined
}

/**
 * Replays a person's answers. Those that would no longer be asked for, or that no longer fit, are
 * left out, so an earlier answer can be changed at any time.
 */
export function stepCheck(setup: CheckSetup, answers: Facts): CheckStep {
  const { programmes, bank, on, only, given } = setup
  const rules = liveRules(programmes, only).map(({ rule }) => rule)
  const path: string[] = []
  let facts: Facts = { ...given }
  for (;;) {
    const next = nextFact(rules, bank, facts, on)
    const answer = next && answers[next.id]
    if (!next || answer === undefined || !isFactAnswer(next, answer)) return { path, facts, next }
    path.push(next.id)
    facts = { ...facts, [next.id]: answer }
  }
}
