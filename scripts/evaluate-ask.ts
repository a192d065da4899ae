import { requireContent } from '../bot/content/read-content.ts'
import { toBotContent } from '../bot/content/to-bot-content.ts'
import { learnOnce } from '../bot/content/learn-once.ts'
import { createMatcher, type Match } from '../bot/language/match-topic.ts'
import { readAskQuestions, type AskQuestion } from './evaluation/ask/ask-question.ts'

interface Row {
  question: AskQuestion
  match: Match
  /** Place of the first right topic among the candidates, from 0; -1 for none. */
  place: number
}

/** Shares from 0 to 1. */
export interface AskFigures {
  n: number
  hit1: number
  hit3: number
  answeredOutOfScope: number
  byLanguage: Record<string, { n: number; hit1: number; hit3: number }>
  msPerQuestion: number
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of)

function figuresOf(rows: readonly Row[]): Pick<AskFigures, 'n' | 'hit1' | 'hit3'> {
  const within = (places: number) => rows.filter(({ place }) => place >= 0 && place < places).length
  return {
    n: rows.length,
    hit1: share(within(1), rows.length),
    hit3: share(within(3), rows.length),
  }
}

/**
 * Measures the matching of questions on a file.
 * @returns a table for people, or with `json` the same table and one JSON object on the last line
 * @throws QuestionFileError
 */
export function evaluateAsk(file: string, json: boolean): string {
  const content = toBotContent(requireContent('content'), false)
  const questions = readAskQuestions(
    file,
    content.answers.map(({ id }) => id),
  )
  const match = createMatcher(learnOnce(content, '.'))
  const start = performance.now()
  const matches = questions.map(({ q }) => match(q))
  const msPerQuestion = share(performance.now() - start, questions.length)
  const rows = questions.map((question, i): Row => {
    const found = matches[i]!
    return {
      question,
      match: found,
      place: found.candidates.findIndex((c) => question.topics.includes(c.topic)),
    }
  })
  const inScope = rows.filter(({ question }) => question.topics.length > 0)
  const outOfScope = rows.filter(({ question }) => question.topics.length === 0)
  const answered = outOfScope.filter(({ match: m }) => m.outcome === 'answer')
  const languages = [...new Set(inScope.map(({ question }) => question.lang))].sort()
  const figures: AskFigures = {
    ...figuresOf(inScope),
    answeredOutOfScope: share(answered.length, outOfScope.length),
    byLanguage: Object.fromEntries(
      languages.map((lang) => [lang, figuresOf(inScope.filter((r) => r.question.lang === lang))]),
    ),
    msPerQuestion,
  }
  const table = [...describe(figures, outOfScope.length), '', ...confusions(inScope)].join('\n')
  return json ? `${table}\n${JSON.stringify(figures)}` : table
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`

function describe(figures: AskFigures, outOfScope: number): string[] {
  return [
    `in scope: ${figures.n}, first ${percent(figures.hit1)}, in the first three ${percent(figures.hit3)}`,
    ...Object.entries(figures.byLanguage).map(
      ([lang, f]) => `  ${lang}: ${f.n}, first ${percent(f.hit1)}, first three ${percent(f.hit3)}`,
    ),
    `out of scope: ${outOfScope}, answered ${percent(figures.answeredOutOfScope)}`,
    `time: ${figures.msPerQuestion.toFixed(2)} ms a question`,
  ]
}

/** Pairs of wanted and found topics, most frequent first. */
function confusions(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  for (const { question, match, place } of rows) {
    if (place === 0) continue
    const pair = `${question.topics.join('/')} -> ${match.candidates[0]?.topic ?? 'nothing'}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([pair, n]) => `${n} × ${pair}`)
}
