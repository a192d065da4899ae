import { parseArgs } from 'node:util'
import { isFactAnswer } from '../../bot/engine/fact-answer.ts'
import type { BotContent, Programme } from '../../schemas/bot-content.ts'
import { day } from '../../schemas/dates.ts'
import { UNKNOWN, type Fact, type Facts } from '../../schemas/fact-bank.ts'
import type { Rule } from '../../schemas/rule.ts'

export const USAGE = `usage: npm run explain -- --programme <programme or rule> --facts '{"card":"poor1"}' [--as-of 2024-05-01]`

/** What was asked cannot be understood; the message says what was found and what is expected. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion'
}

/** Rules of one programme, on these facts, as of this day. */
export interface Question {
  programme: Programme
  rules: readonly Rule[]
  facts: Facts
  on: string
}

/**
 * Reads the command line.
 * @param today the day asked about where none is given
 * @throws BadQuestion
 */
export function readQuestion(
  args: readonly string[],
  content: Pick<BotContent, 'programmes' | 'check'>,
  today: string,
): Question {
  const { programme: name, facts, 'as-of': on = today } = readOptions(args)
  if (name === undefined) throw new BadQuestion('--programme is missing')
  if (!day.safeParse(on).success) {
    throw new BadQuestion(`--as-of is "${on}", expected a day like 2024-05-01`)
  }
  return {
    ...findRules(name, content.programmes),
    facts: readFacts(facts ?? '{}', content.check.facts),
    on,
  }
}

function readOptions(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { programme: text, facts: text, 'as-of': text },
    }).values
  } catch (error) {
    throw new BadQuestion(error instanceof Error ? error.message : String(error))
  }
}

/** `nssf-pension` means all its rules, `nssf-pension.old-age` one of them. */
function findRules(
  name: string,
  programmes: readonly Programme[],
): Pick<Question, 'programme' | 'rules'> {
  const [id, row] = name.split('.')
  const programme = programmes.find((p) => p.id === id)
  if (!programme) {
    const known = programmes.map((p) => p.id).join(', ')
    throw new BadQuestion(`no programme "${id}"; there are: ${known}`)
  }
  if (row === undefined) return { programme, rules: programme.rules }
  const rule = programme.rules.find((r) => r.id === row)
  if (rule) return { programme, rules: [rule] }
  const known = programme.rules.map((r) => `${programme.id}.${r.id}`).join(', ')
  throw new BadQuestion(`no rule "${name}"; there are: ${known}`)
}

function readFacts(text: string, bank: readonly Fact[]): Facts {
  const given = parseObject(text)
  for (const [id, answer] of Object.entries(given)) {
    const fact = bank.find((f) => f.id === id)
    if (!fact) {
      const known = bank.map((f) => f.id).join(', ')
      throw new BadQuestion(`no fact "${id}"; there are: ${known}`)
    }
    if (typeof answer !== 'string' || !isFactAnswer(fact, answer)) {
      throw new BadQuestion(
        `fact "${id}" is ${JSON.stringify(answer)}, expected ${answersTo(fact)}`,
      )
    }
  }
  return given as Facts
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadQuestion(`--facts is no JSON: ${text}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadQuestion(`--facts is ${text}, expected an object like {"card":"poor1"}`)
  }
  return { ...value }
}

/** What a fact may be, in words: `poor1, poor2, … or "?" for not known`. */
export const answersTo = (fact: Fact): string =>
  fact.kind === 'month'
    ? `a year or month like 1965 or 1965-04, or "${UNKNOWN}" for not known`
    : `${fact.options.map((o) => o.id).join(', ')} or "${UNKNOWN}" for not known`
