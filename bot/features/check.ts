import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { isFactAnswer } from '../engine/fact-answer.ts'
import { readMonth } from '../engine/read-month.ts'
import { formatNumber } from '../language/numbers.ts'
import { parseDay } from '../language/parse-day.ts'
import type { Button } from '../render/keyboard.ts'
import { pageOf, readTurn, turnTo } from '../render/pages.ts'
import { replace, say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import {
  EVERYTHING,
  forgetAnswer,
  resultsOf,
  SITUATION,
  situationOf,
  stepOf,
} from './check-steps.ts'
import { answerWords, describeGrounds, describeNot, describeResults } from './check-text.ts'
import { sendPicture } from './check-picture.ts'
import { digitsOf } from './number-text.ts'
import { listenButtons } from './listen.ts'
import {
  enterFlow,
  inFlow,
  markFinished,
  noticeNewVersion,
  takesText,
  unpauseFlow,
} from './open-flow.ts'
import { showMenu } from './show-menu.ts'
import { today } from './today.ts'

const FLOW = 'check'

/**
 * `/check`: a situation to start from, then one question at a time, only those that can still
 * change the result, then what is likely, what is possible and what is not on these facts.
 * Answers are replayed, so going back and changing one answer need no state of their own.
 */
export function checkFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const open = feature.filter(inFlow(FLOW))
  open.command('back', (ctx) => (takesText(ctx) ? goBack(ctx) : resumeCheck(ctx)))
  open.filter(onTap(FLOW), async (ctx) => {
    unpauseFlow(ctx)
    if (await isNewVersion(ctx)) return showStep(ctx)
    await answerByTap(ctx)
  })
  open.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    if (text.startsWith('/') || !takesText(ctx) || situationOf(ctx) === undefined) return next()
    const { next: fact } = stepOf(ctx)
    if (fact?.kind !== 'month') return next()
    const month = readMonth(text, today(ctx), parseDay)
    if (month !== undefined) {
      ctx.session.answers[fact.id] = month
      return showStep(ctx)
    }
    // A sentence is a question of its own; a short text with digits was meant as a date.
    if (text.length > LONGEST_DATE || digitsOf(text) === '') return next()
    await say(ctx, ctx.t('check-bad-month'))
    await showStep(ctx)
  })
  return feature
}

/** Longest text that may be a month that cannot be read, in characters. */
const LONGEST_DATE = 25

const isNewVersion = (ctx: Ctx): Promise<boolean> =>
  noticeNewVersion(ctx, ctx.deps.content.check.version, 'check-version-changed')

/** Begins a check; one that was begun before is offered first. */
export async function beginCheck(ctx: Ctx): Promise<void> {
  if (ctx.session.flow !== FLOW || situationOf(ctx) === undefined) return restart(ctx)
  await say(ctx, ctx.t('check-resume'), [
    [goButton(ctx, 'resume')],
    [button(ctx, ctx.t('check-again'), 'step', 'restart')],
    [menuButton(ctx)],
  ])
}

export async function resumeCheck(ctx: Ctx): Promise<void> {
  unpauseFlow(ctx)
  await isNewVersion(ctx)
  await showStep(ctx)
}

const button = (ctx: Ctx, text: string, question: string, option: string): Button => ({
  text,
  tap: { flow: FLOW, version: ctx.deps.content.check.version, question, option },
})

async function restart(ctx: Ctx): Promise<void> {
  await enterFlow(ctx, FLOW, ctx.deps.content.check.version)
  await say(ctx, ctx.t('check-intro'))
  await showStep(ctx)
}

async function goBack(ctx: Ctx): Promise<void> {
  const last = stepOf(ctx).path.at(-1) ?? SITUATION
  if (ctx.session.answers[last] === undefined) {
    return showMenu(ctx, ctx.t('bot-nothing-to-go-back'))
  }
  forgetAnswer(ctx, last)
  await showStep(ctx)
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { version, question, option } = ctx.tap
  if (version !== ctx.deps.content.check.version) return sayAnswered(ctx)
  if (question === 'step') return act(ctx, option)
  const page = readTurn(option)
  if (situationOf(ctx) === undefined) {
    if (question !== SITUATION) return sayAnswered(ctx)
    return page === undefined ? chooseSituation(ctx) : askSituation(ctx, page)
  }
  if (question === 'change' && page !== undefined) return showAnswers(ctx, page)
  const { next: fact, path } = stepOf(ctx)
  if (question === 'change' && path.includes(option)) {
    forgetAnswer(ctx, option)
    return showStep(ctx)
  }
  const answer = option === 'dontknow' ? UNKNOWN : option
  if (fact?.id !== question || !isFactAnswer(fact, answer)) return sayAnswered(ctx)
  ctx.session.answers[question] = answer
  await settle(ctx, answerWords(ctx, fact, answer))
  await showStep(ctx)
}

/** For a button of a question that was answered, or that is not asked any more. */
async function sayAnswered(ctx: Ctx): Promise<void> {
  await say(ctx, ctx.t('check-answered-already'))
  await showStep(ctx)
}

async function chooseSituation(ctx: TapCtx): Promise<void> {
  const { situations } = ctx.deps.content.check
  const situation = situations.find((s) => s.id === ctx.tap.option)
  ctx.session.answers[SITUATION] = situation?.id ?? EVERYTHING
  await settle(ctx, situation?.label[ctx.lang] ?? ctx.t('check-situation-all'))
  await showStep(ctx)
}

/** What the small buttons do: back, start again, list the answers, tell why not. */
async function act(ctx: Ctx, what: string): Promise<void> {
  if (what === 'back') return goBack(ctx)
  if (what === 'restart') return restart(ctx)
  if (what === 'change') return showAnswers(ctx)
  if (what === 'grounds') return showGrounds(ctx)
  if (what === 'whynot') return showWhyNot(ctx)
  if (what === 'picture') return showPicture(ctx)
  return showStep(ctx)
}

const stepRow = (ctx: Ctx): Button[] => [
  button(ctx, ctx.t('check-back'), 'step', 'back'),
  goButton(ctx, 'cancel'),
]

async function showStep(ctx: Ctx): Promise<void> {
  markFinished(ctx, false)
  if (situationOf(ctx) === undefined) return askSituation(ctx)
  const { next: fact, path } = stepOf(ctx)
  if (!fact) return showResults(ctx)
  const text = [
    `${ctx.t('check-progress', { number: formatNumber(path.length + 1, ctx.lang) })}\n${fact.text[ctx.lang]}`,
    ...(fact.kind === 'month' ? [ctx.t('check-type-month')] : []),
    ctx.t('check-why', { why: fact.why[ctx.lang] }),
  ].join('\n\n')
  await say(ctx, text, [
    ...fact.options.map((o) => [button(ctx, o.label[ctx.lang], fact.id, o.id)]),
    [
      button(ctx, ctx.t('check-dont-know'), fact.id, 'dontknow'),
      ...listenButtons(ctx, { flow: FLOW, question: fact.id }),
    ],
    stepRow(ctx),
  ])
}

/** @param page given to turn to it in the message that shows the list */
function askSituation(ctx: Ctx, page?: number): Promise<void> {
  const rows = ctx.deps.content.check.situations.map((s) => [
    button(ctx, s.label[ctx.lang], SITUATION, s.id),
  ])
  const pinned = [[button(ctx, ctx.t('check-situation-all'), SITUATION, EVERYTHING)]]
  return (page === undefined ? say : replace)(ctx, ctx.t('check-situation-ask'), [
    ...listPage(ctx, [...pinned, ...rows], SITUATION, page),
    [goButton(ctx, 'cancel')],
  ])
}

const listPage = (ctx: Ctx, rows: readonly Button[][], question: string, page = 0) =>
  pageOf(ctx.t, rows, {
    page,
    turn: (text, to) => button(ctx, text, question, turnTo(to)),
  })

async function showResults(ctx: Ctx): Promise<void> {
  const results = resultsOf(ctx, stepOf(ctx).facts)
  for (const text of describeResults(ctx, results)) await say(ctx, text)
  markFinished(ctx, true)
  const grounds = results.some((r) => r.result === 'likely')
  const why = results.some((r) => r.result === 'not')
  await say(ctx, [ctx.t('check-health-line'), ctx.t('check-no-decision')].join('\n\n'), [
    ...(ctx.deps.drawSheet ? [[button(ctx, ctx.t('check-picture'), 'step', 'picture')]] : []),
    ...(grounds ? [[button(ctx, ctx.t('check-show-grounds'), 'step', 'grounds')]] : []),
    ...(why ? [[button(ctx, ctx.t('check-show-not'), 'step', 'whynot')]] : []),
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [button(ctx, ctx.t('check-again'), 'step', 'restart')],
    [goButton(ctx, 'news')],
    [menuButton(ctx)],
  ])
}

/** The answers given, each a button that asks it again; `page` turns to others of them. */
async function showAnswers(ctx: Ctx, page?: number): Promise<void> {
  const { path, facts } = stepOf(ctx)
  const asked = ctx.deps.content.check.facts.filter((fact) => path.includes(fact.id))
  const lines = asked.map(
    (fact) => `• ${fact.text[ctx.lang]}\n   ${answerWords(ctx, fact, facts[fact.id])}`,
  )
  const text = [ctx.t('check-your-answers'), ...lines, ctx.t('check-change-ask')].join('\n\n')
  const rows = asked.map((fact) => [
    button(ctx, `✏️ ${answerWords(ctx, fact, facts[fact.id])}`, 'change', fact.id),
  ])
  await (page === undefined ? say : replace)(ctx, text, [
    ...listPage(ctx, rows, 'change', page),
    [menuButton(ctx)],
  ])
}

/** Why something is likely, and where that is written. */
const showGrounds = (ctx: Ctx): Promise<void> =>
  say(ctx, describeGrounds(ctx, resultsOf(ctx, stepOf(ctx).facts)), [
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [menuButton(ctx)],
  ])

/** The result as a picture; only when there is a result. */
function showPicture(ctx: Ctx): Promise<void> {
  const { next, facts } = stepOf(ctx)
  if (situationOf(ctx) === undefined || next) return showStep(ctx)
  const rows = [[button(ctx, ctx.t('check-change'), 'step', 'change')], [menuButton(ctx)]]
  return sendPicture(ctx, resultsOf(ctx, facts), rows)
}

const showWhyNot = (ctx: Ctx): Promise<void> =>
  say(ctx, describeNot(ctx, resultsOf(ctx, stepOf(ctx).facts)), [
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [menuButton(ctx)],
  ])
