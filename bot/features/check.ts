import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { readMonth } from '../engine/read-month.ts'
import { parseDay } from '../language/parse-day.ts'
import type { Button } from '../render/keyboard.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import {
  EVERYTHING,
  forgetAnswer,
  resultsOf,
  SITUATION,
  situationOf,
  stepOf,
  today,
} from './check-steps.ts'
import { answerWords, describeNot, describeResults } from './check-text.ts'
import { leaveFlow } from './navigation.ts'

const FLOW = 'check'

/**
 * `/check`: a situation to start from, then one question at a time, only those that can still
 * change the result, then what is likely, what is possible and what is not on these facts.
 * Answers are replayed, so going back and changing one answer need no state of their own.
 */
export function checkFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const begin = async (ctx: Ctx) => {
    if (ctx.session.flow !== FLOW || situationOf(ctx) === undefined) return restart(ctx)
    await say(ctx, ctx.t('check-resume'), [
      [goButton(ctx, 'resume')],
      [button(ctx, ctx.t('check-again'), 'step', 'restart')],
    ])
  }
  feature.command('check', begin)
  feature.filter(onTap('menu', 'go', 'check'), begin)

  const open = feature.filter((ctx) => ctx.session.flow === FLOW)
  open.filter(onTap('menu', 'go', 'resume'), showStep)
  open.command('back', goBack)
  open.filter(onTap(FLOW), answerByTap)
  open.on('message:text', async (ctx, next) => {
    const { next: fact } = stepOf(ctx)
    const { text } = ctx.message
    const isDate = situationOf(ctx) !== undefined && fact?.kind === 'month' && /[0-9០-៩]/.test(text)
    if (!isDate || text.startsWith('/')) return next()
    const month = readMonth(text, today(ctx), parseDay)
    if (month === undefined) return say(ctx, ctx.t('check-bad-month'), [stepRow(ctx)])
    ctx.session.answers[fact.id] = month
    await showStep(ctx)
  })
  return feature
}

const button = (ctx: Ctx, text: string, question: string, option: string): Button => ({
  text,
  tap: { flow: FLOW, version: ctx.deps.content.check.version, question, option },
})

async function restart(ctx: Ctx): Promise<void> {
  leaveFlow(ctx)
  ctx.session.flow = FLOW
  ctx.session.flowVersion = ctx.deps.content.check.version
  await say(ctx, ctx.t('check-intro'))
  await showStep(ctx)
}

async function goBack(ctx: Ctx): Promise<void> {
  const last = stepOf(ctx).path.at(-1) ?? SITUATION
  if (ctx.session.answers[last] === undefined) {
    return say(ctx, ctx.t('bot-nothing-to-go-back'), [[menuButton(ctx)]])
  }
  forgetAnswer(ctx, last)
  await showStep(ctx)
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { version, question, option } = ctx.tap
  if (version !== ctx.deps.content.check.version) {
    await say(ctx, ctx.t('check-version-changed'))
    return showStep(ctx)
  }
  if (question === 'step') return act(ctx, option)
  if (question === SITUATION && situationOf(ctx) === undefined) return chooseSituation(ctx)
  const { next: fact, path } = stepOf(ctx)
  if (question === 'change' && path.includes(option)) {
    forgetAnswer(ctx, option)
    return showStep(ctx)
  }
  const known = option === 'dontknow' || fact?.options.some((o) => o.id === option) === true
  if (situationOf(ctx) === undefined || fact?.id !== question || !known) {
    await say(ctx, ctx.t('check-answered-already'))
    return showStep(ctx)
  }
  const answer = option === 'dontknow' ? UNKNOWN : option
  ctx.session.answers[question] = answer
  await settle(ctx, answerWords(ctx, fact, answer))
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
  if (what === 'whynot') return showWhyNot(ctx)
  return showStep(ctx)
}

const stepRow = (ctx: Ctx): Button[] => [
  button(ctx, ctx.t('check-back'), 'step', 'back'),
  goButton(ctx, 'cancel'),
]

async function showStep(ctx: Ctx): Promise<void> {
  if (situationOf(ctx) === undefined) return askSituation(ctx)
  const { next: fact, path } = stepOf(ctx)
  if (!fact) return showResults(ctx)
  const text = [
    `${ctx.t('check-progress', { number: path.length + 1 })}\n${fact.text[ctx.lang]}`,
    ...(fact.kind === 'month' ? [ctx.t('check-type-month')] : []),
    ctx.t('check-why', { why: fact.why[ctx.lang] }),
  ].join('\n\n')
  await say(ctx, text, [
    ...fact.options.map((o) => [button(ctx, o.label[ctx.lang], fact.id, o.id)]),
    [button(ctx, ctx.t('check-dont-know'), fact.id, 'dontknow')],
    stepRow(ctx),
  ])
}

const askSituation = (ctx: Ctx): Promise<void> =>
  say(ctx, ctx.t('check-situation-ask'), [
    [button(ctx, ctx.t('check-situation-all'), SITUATION, EVERYTHING)],
    ...ctx.deps.content.check.situations.map((s) => [
      button(ctx, s.label[ctx.lang], SITUATION, s.id),
    ]),
    [goButton(ctx, 'cancel')],
  ])

async function showResults(ctx: Ctx): Promise<void> {
  const results = resultsOf(ctx, stepOf(ctx).facts)
  for (const text of describeResults(ctx, results)) await say(ctx, text)
  const why = results.some((r) => r.result === 'not')
  await say(ctx, [ctx.t('check-health-line'), ctx.t('check-no-decision')].join('\n\n'), [
    ...(why ? [[button(ctx, ctx.t('check-show-not'), 'step', 'whynot')]] : []),
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [button(ctx, ctx.t('check-again'), 'step', 'restart')],
    [menuButton(ctx)],
  ])
}

/** The answers given, each a button that asks it again. */
async function showAnswers(ctx: Ctx): Promise<void> {
  const { path, facts } = stepOf(ctx)
  const asked = ctx.deps.content.check.facts.filter((fact) => path.includes(fact.id))
  const lines = asked.map(
    (fact) => `• ${fact.text[ctx.lang]}\n   ${answerWords(ctx, fact, facts[fact.id])}`,
  )
  await say(ctx, [ctx.t('check-your-answers'), ...lines, ctx.t('check-change-ask')].join('\n\n'), [
    ...asked.map((fact) => [
      button(ctx, `✏️ ${answerWords(ctx, fact, facts[fact.id])}`, 'change', fact.id),
    ]),
    [menuButton(ctx)],
  ])
}

const showWhyNot = (ctx: Ctx): Promise<void> =>
  say(ctx, describeNot(ctx, resultsOf(ctx, stepOf(ctx).facts)), [
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [menuButton(ctx)],
  ])
