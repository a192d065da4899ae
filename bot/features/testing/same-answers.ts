import { expect, test } from 'vitest'
import { UNKNOWN, type Fact, type Facts } from '../../../schemas/fact-bank.ts'
import { langs, type Lang } from '../../../schemas/lang.ts'
import { findScope, EVERYTHING } from '../../../site/islands/check/scope.ts'
import { withRules } from '../../../site/islands/check/find-rule.ts'
import { toCheckData } from '../../../site/library/check-data.ts'
import { requireContent } from '../../content/read-content.ts'
import { explainResults } from '../../engine/explain-result.ts'
import type { Result } from '../../engine/evaluate-rule.ts'
import { readMonth } from '../../engine/read-month.ts'
import { stepCheck } from '../../engine/step-check.ts'
import { amountWords } from '../../language/amount-words.ts'
import { answerWords } from '../../language/answer-words.ts'
import { createMessages } from '../../language/messages.ts'
import { parseDay } from '../../language/parse-day.ts'
import { seededRandom, type Random } from '../../registry/sandbox/random.ts'
import { createPracticeRegistry } from '../../practice/practice-registry.ts'
import type { Door, DoorDeps } from './doors.ts'
import { content, createCounter, NOW } from './test-chat.ts'

/** 5,000 situations in all, in both languages. */
const RUNS = 50
const SITUATIONS_A_RUN = 100
/** Months around the limits of the rules, and far from them; some only a year. */
const MONTHS = ['1966-11', '1966-12', '1966', '1960-01', '2024-11', '2024-12', '2024', '2026-10']
const SIGNS: Record<Result, string> = { likely: '✅', possible: '❔', not: '▫️' }

const on = NOW.toISOString().slice(0, 10)
const data = toCheckData(requireContent('content'))
const words = {
  km: createMessages('km', data.messages.km),
  en: createMessages('en', data.messages.en),
}
/** The page shows its situations in one list. */
const nextPage = {
  km: createMessages('km', content.messages.km)('bot-page-next'),
  en: createMessages('en', content.messages.en)('bot-page-next'),
}
const situations = [EVERYTHING, ...data.bank.situations.map((s) => s.id)]

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

const silent = () => undefined
const deps: Omit<DoorDeps, 'practice'> = {
  content,
  registry: createPracticeRegistry({
    places: content.places,
    categories: content.cases,
    now: () => NOW,
    random: seededRandom(1),
  }).registry,
  now: () => NOW,
  pause: () => Promise.resolve(),
  secret: new Uint8Array(32).fill(7),
  randomBytes: createCounter(),
  log: { info: silent, warn: silent, error: silent },
}
/** Any answer to a fact, "I don't know" among them. */
const anyAnswer = (random: Random, fact: Fact): string =>
  pick(random, [
    UNKNOWN,
    ...(fact.kind === 'month' ? MONTHS : fact.options.map((option) => option.id)),
  ])

const nextOnPage = (situation: string, answers: Facts): Fact | undefined =>
  stepCheck(findScope(data, on, { situation }).setup, answers).next

/** What the page shows for these answers: names of rules by result, amounts of the likely ones. */
function onPage(lang: Lang, situation: string, answers: Facts) {
  const t = words[lang]
  const { setup } = findScope(data, on, { situation })
  const { facts } = stepCheck(setup, answers)
  const found = withRules(data.programmes, explainResults(data.programmes, facts, on, setup.only))
  const names = (kind: Result) =>
    found
      .filter(({ result }) => result.result === kind)
      .map(({ rule, programme }) => `${rule.name[lang]} — ${programme.name[lang]}`)
  return {
    likely: names('likely'),
    possible: names('possible'),
    not: names('not'),
    amounts: found
      .filter(({ result }) => result.result === 'likely')
      .flatMap(({ result }) => result.amounts.map((amount) => amountWords(t, lang, amount))),
  }
}

/**
 * Takes 5,000 situations, the same for every door, through the page and this door: both ask the
 * same questions and find the same results and amounts. One file a door, so that they run side
 * by side.
 */
export function answerAlike(name: string, open: (deps: Omit<DoorDeps, 'practice'>) => Door): void {
  const door = open(deps)
  test.each(Array.from({ length: RUNS }, (_, run) => run))(
    `the page and ${name} ask and answer alike (%i)`,
    { timeout: 60_000 },
    async (run) => {
      const random = seededRandom(run + 1)
      const lang = langs[run % langs.length]!
      for (let i = 0; i < SITUATIONS_A_RUN; i++) {
        await compare(door, lang, answerByChance(random, lang, pick(random, situations)))
      }
    },
  )
}

async function compare(door: Door, lang: Lang, { situation, answers, page }: Asked): Promise<void> {
  const t = words[lang]
  await door.open(lang)
  await door.write('/check')
  const start = data.bank.situations.find((s) => s.id === situation)
  const label = start?.label[lang] ?? t('check-situation-all')
  if (!door.offers(label)) await door.press(nextPage[lang])
  await door.press(label)
  for (const { fact, answer } of answers) {
    expect(door.heard().at(-1)).toContain(fact.text[lang])
    if (answer === UNKNOWN) await door.press(t('check-dont-know'))
    else if (fact.kind === 'month') await door.write(answer)
    else await door.press(answerWords(t, lang, fact, answer))
  }
  const said = door.heard().join('\n')
  expect(linesWith(SIGNS.likely, said)).toEqual(page.likely)
  expect(linesWith(SIGNS.possible, said)).toEqual(page.possible)
  for (const amount of page.amounts) expect(said).toContain(amount)
  if (page.not.length === 0) return
  await door.press(t('check-show-not'))
  expect(linesWith(SIGNS.not, door.heard().join('\n'))).toEqual(page.not)
}

/** What a person answers, and what the page makes of it. */
interface Asked {
  situation: string
  answers: readonly { fact: Fact; answer: string }[]
  page: ReturnType<typeof onPage>
}

/** Answers whatever the page asks, until it shows a result. */
function answerByChance(random: Random, lang: Lang, situation: string): Asked {
  const given: Record<string, string> = {}
  const answers: { fact: Fact; answer: string }[] = []
  for (;;) {
    const next = nextOnPage(situation, given)
    if (!next) return { situation, answers, page: onPage(lang, situation, given) }
    const answer = anyAnswer(random, next)
    answers.push({ fact: next, answer })
    // As the page reads what is typed.
    given[next.id] = next.kind === 'month' ? (readMonth(answer, on, parseDay) ?? UNKNOWN) : answer
  }
}

/** Names after a sign at the beginning of a line; the numbers of open questions are dropped. */
const linesWith = (sign: string, text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${sign} `) && line.includes(' — '))
    .map((line) => line.slice(sign.length + 1).replace(/ \([\d០-៩, ]+\)$/, ''))
