import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { readMonth } from '../engine/read-month.ts'
import { stepCheck, type CheckStep } from '../engine/step-check.ts'
import { explainResults } from '../engine/explain-result.ts'
import { parseDay } from '../language/parse-day.ts'
import type { Button } from '../render/keyboard.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import { answerWords, describeResults } from './check-text.ts'
import { leaveFlow } from './navigation.ts'

const FLOW = 'check'

/**
 * `/check`: one question at a time, only those that can still change the result, then what is
 * likely, what is possible and what is not on these facts. Answers are replayed, so going back
 * and changing one answer need no state of their own.
 */
export function checkFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const begin = async (ctx: Ctx) => {
    const resumable = ctx.session.flow === FLOW && stepOf(ctx).path.length > 0
    if (resumable) {
      return say(ctx, ctx.t('check-resume'), [
        [goButton(ctx, 'resume')],
        [button(ctx, ctx.t('check-start-again'), 'step', 'restart')],
      ])
    }
    return restart(ctx)
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
    if (fact?.kind !== 'month' || text.startsWith('/') || !/[0-9០-៩]/.test(text)) return next()
    const month = readMonth(text, today(ctx), parseDay)
    if (month === undefined) return say(ctx, ctx.t('check-bad-month'), [stepRow(ctx)])
    ctx.session.answers[fact.id] = month
    await showStep(ctx)
  })
  return feature
}

const today = (ctx: Ctx): string => ctx.deps.now().toISOString().slice(0, 10)

const stepOf = (ctx: Ctx): CheckStep => {
  const { programmes, check } = ctx.deps.content
  return stepCheck({ programmes, bank: check, on: today(ctx) }, ctx.session.answers)
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
  const last = stepOf(ctx).path.at(-1)
  if (last === undefined) return say(ctx, ctx.t('bot-nothing-to-go-back'), [[menuButton(ctx)]])
  forget(ctx, last)
  await showStep(ctx)
}

/** Drops one answer; those given after it are kept and replayed. */
function forget(ctx: Ctx, fact: string): void {
  const kept = Object.entries(ctx.session.answers).filter(([id]) => id !== fact)
  ctx.session.answers = Object.fromEntries(kept)
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { version, question, option } = ctx.tap
  const { next: fact, path } = stepOf(ctx)
  if (version !== ctx.deps.content.check.version) {
    await say(ctx, ctx.t('check-changed'))
    return showStep(ctx)
  }
  if (question === 'step') return act(ctx, option)
  if (question === 'change' && path.includes(option)) {
    forget(ctx, option)
    return showStep(ctx)
  }
  const known = option === 'dontknow' || fact?.options.some((o) => o.id === option) === true
  if (fact?.id !== question || !known) {
    await say(ctx, ctx.t('check-already'))
    return showStep(ctx)
  }
  ctx.session.answers[question] = option === 'dontknow' ? UNKNOWN : option
  await settle(ctx, answerWords(ctx, fact, ctx.session.answers[question]))
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
  ...(stepOf(ctx).path.length > 0 ? [button(ctx, ctx.t('check-back'), 'step', 'back')] : []),
  goButton(ctx, 'cancel'),
]

async function showStep(ctx: Ctx): Promise<void> {
  const { next: fact, facts } = stepOf(ctx)
  if (!fact) return showResults(ctx, facts)
  const text = [
    fact.text[ctx.lang],
    ...(fact.kind === 'month' ? [ctx.t('check-type-month')] : []),
    ctx.t('check-why', { why: fact.why[ctx.lang] }),
  ].join('\n\n')
  await say(ctx, text, [
    ...fact.options.map((o) => [button(ctx, o.label[ctx.lang], fact.id, o.id)]),
    [button(ctx, ctx.t('check-dont-know'), fact.id, 'dontknow')],
    stepRow(ctx),
  ])
}

async function showResults(ctx: Ctx, facts: CheckStep['facts']): Promise<void> {
  const results = explainResults(ctx.deps.content.programmes, facts, today(ctx))
  const texts = describeResults(ctx, results)
  const notCount = results.filter((r) => r.result === 'not').length
  for (const text of texts) await say(ctx, text)
  await say(ctx, ctx.t('check-end'), [
    ...(notCount > 0 ? [[button(ctx, ctx.t('check-why-not'), 'step', 'whynot')]] : []),
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [button(ctx, ctx.t('check-start-again'), 'step', 'restart')],
    [menuButton(ctx)],
  ])
}

/** The answers given, each a button that asks it again. */
async function showAnswers(ctx: Ctx): Promise<void> {
  const { path, facts } = stepOf(ctx)
  const rows = ctx.deps.content.check.facts
    .filter((fact) => path.includes(fact.id))
    .map((fact) => [button(ctx, `✎ ${answerWords(ctx, fact, facts[fact.id])}`, 'change', fact.id)])
  const lines = ctx.deps.content.check.facts
    .filter((fact) => path.includes(fact.id))
    .map((fact) => `• ${fact.text[ctx.lang]}\n   ${answerWords(ctx, fact, facts[fact.id])}`)
  await say(ctx, [ctx.t('check-answers'), ...lines].join('\n\n'), [...rows, [menuButton(ctx)]])
}

async function showWhyNot(ctx: Ctx): Promise<void> {
  const { facts } = stepOf(ctx)
  const not = explainResults(ctx.deps.content.programmes, facts, today(ctx)).filter(
    (r) => r.result === 'not',
  )
  const [text] = describeResults(ctx, not, { withNot: true }).slice(-1)
  await say(ctx, text ?? ctx.t('check-end'), [
    [button(ctx, ctx.t('check-change'), 'step', 'change')],
    [menuButton(ctx)],
  ])
}
