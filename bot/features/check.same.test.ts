import { expect, test } from 'vitest'
import { UNKNOWN, type Fact, type Facts } from '../../schemas/fact-bank.ts'
import { langs, type Lang } from '../../schemas/lang.ts'
import { findScope, EVERYTHING } from '../../site/islands/check/scope.ts'
import { withRules } from '../../site/islands/check/find-rule.ts'
import { toCheckData } from '../../site/library/check-data.ts'
import { requireContent } from '../content/read-content.ts'
import { explainResults } from '../engine/explain-result.ts'
import type { Result } from '../engine/evaluate-rule.ts'
import { readMonth } from '../engine/read-month.ts'
import { stepCheck } from '../engine/step-check.ts'
import { amountWords } from '../language/amount-words.ts'
import { answerWords } from '../language/answer-words.ts'
import { createMessages } from '../language/messages.ts'
import { parseDay } from '../language/parse-day.ts'
import { seededRandom, type Random } from '../registry/sandbox/random.ts'
import { createTestChat, NOW } from './testing/test-chat.ts'

const CHATS = 12
const CHECKS_A_CHAT = 20
/** Months around the limits of the rules, and far from them; some only a year. */
const MONTHS = ['1966-11', '1966-12', '1966', '1960-01', '2024-11', '2024-12', '2024', '2026-10']
const SIGNS: Record<Result, string> = { likely: '✅', possible: '❔', not: '▫️' }

const on = NOW.toISOString().slice(0, 10)
const data = toCheckData(requireContent('content'))
const situations = [EVERYTHING, ...data.bank.situations.map((s) => s.id)]

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** Any answer to a fact, "I don't know" among them. */
const anyAnswer = (random: Random, fact: Fact): string =>
  pick(random, [
    UNKNOWN,
    ...(fact.kind === 'month' ? MONTHS : fact.options.map((option) => option.id)),
  ])

/** What the page shows for these answers: names of rules by result, amounts of the likely ones. */
function onPage(lang: Lang, situation: string, answers: Facts) {
  const t = createMessages(lang, data.messages[lang])
  const { setup } = findScope(data, on, { situation })
  const { facts, next } = stepCheck(setup, answers)
  const found = withRules(data.programmes, explainResults(data.programmes, facts, on, setup.only))
  const names = (kind: Result) =>
    found
      .filter(({ result }) => result.result === kind)
      .map(({ rule, programme }) => `${rule.name[lang]} — ${programme.name[lang]}`)
  return {
    next,
    likely: names('likely'),
    possible: names('possible'),
    not: names('not'),
    amounts: found
      .filter(({ result }) => result.result === 'likely')
      .flatMap(({ result }) => result.amounts.map((amount) => amountWords(t, lang, amount))),
  }
}

test.each(Array.from({ length: CHATS }, (_, seed) => seed))(
  'the page and the chat ask and answer alike (%i)',
  async (seed) => {
    const random = seededRandom(seed + 1)
    const lang = pick(random, langs)
    const t = createMessages(lang, data.messages[lang])
    const chat = createTestChat()
    const press = async (label: string) => {
      const button = chat.buttons().findLast(({ text }) => text === label)
      if (!button) throw new Error(`no button "${label}"`)
      await chat.chat.tap(button.id, button.data)
    }
    await chat.begin(lang)
    await chat.send('/check')
    for (let check = 0; check < CHECKS_A_CHAT; check++) {
      const situation = pick(random, situations)
      const label = data.bank.situations.find((s) => s.id === situation)?.label[lang]
      await press(label ?? t('check-situation-all'))
      const answers: Record<string, string> = {}
      let page = onPage(lang, situation, answers)
      let before = chat.texts().length
      while (page.next) {
        const fact = page.next
        expect(chat.last()).toContain(fact.text[lang])
        const answer = anyAnswer(random, fact)
        before = chat.texts().length
        if (answer !== UNKNOWN && fact.kind === 'month') await chat.send(answer)
        else
          await press(
            answer === UNKNOWN ? t('check-dont-know') : answerWords(t, lang, fact, answer),
          )
        // As the page reads what is typed.
        answers[fact.id] =
          fact.kind === 'month' ? (readMonth(answer, on, parseDay) ?? UNKNOWN) : answer
        page = onPage(lang, situation, answers)
      }
      const said = chat.texts().slice(before).join('\n')
      expect(linesWith(SIGNS.likely, said)).toEqual(page.likely)
      expect(linesWith(SIGNS.possible, said)).toEqual(page.possible)
      for (const amount of page.amounts) expect(said).toContain(amount)
      if (page.not.length > 0) {
        before = chat.texts().length
        await press(t('check-show-not'))
        expect(linesWith(SIGNS.not, chat.texts().slice(before).join('\n'))).toEqual(page.not)
      }
      await chat.send('/check')
      await press(t('check-again'))
    }
  },
)

/** Names after a sign at the beginning of a line; the numbers of open questions are dropped. */
const linesWith = (sign: string, text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${sign} `) && line.includes(' — '))
    .map((line) => line.slice(sign.length + 1).replace(/ \([\d០-៩, ]+\)$/, ''))
