import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import { FLOW, grievanceFlow, showStep, stepOf } from './grievance-steps.ts'
import { submitGrievance } from './grievance-submit.ts'
import { leaveFlow } from './navigation.ts'
import { placeRows, readPlaceStep, fullPlaceName } from './place-picker.ts'
import { replace } from '../render/say.ts'

/**
 * `/grievance`, filing: one question at a time along `content/flows/grievance.yaml`, read back
 * and confirmed. Following a case is `grievanceFollowFeature`.
 */
export function grievanceFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const choose = (ctx: Ctx) =>
    say(ctx, ctx.t('grievance-start'), [
      [goButton(ctx, 'grievance-new', 'grievance-new')],
      [goButton(ctx, 'grievance-follow', 'grievance-follow')],
      [menuButton(ctx)],
    ])
  feature.command('grievance', choose)
  feature.filter(onTap('menu', 'go', 'grievance'), choose)
  feature.filter(onTap('menu', 'go', 'grievance-new'), async (ctx) => {
    leaveFlow(ctx)
    ctx.session.flow = FLOW
    ctx.session.flowVersion = grievanceFlow(ctx).version
    await showStep(ctx)
  })

  const open = feature.filter((ctx) => ctx.session.flow === FLOW)
  open.use(async (ctx, next) => {
    if (ctx.session.flowVersion === grievanceFlow(ctx).version) return next()
    // The flow changed while this person was away: keep what still fits and say so.
    ctx.session.flowVersion = grievanceFlow(ctx).version
    await say(ctx, ctx.t('grievance-changed'))
    await showStep(ctx)
  })
  open.filter(onTap('menu', 'go', 'resume'), showStep)
  open.command('back', goBack)
  open.filter(onTap(FLOW), answerByTap)
  open.on('message:text', async (ctx, next) => {
    const { at, question } = stepOf(ctx)
    const { text } = ctx.message
    if (question?.kind !== 'text' || text.startsWith('/')) return next()
    const most = question.maxLength ?? 1000
    if (text.length > most)
      return say(ctx, ctx.t('grievance-too-long', { most, length: text.length }))
    ctx.session.answers[at] = text
    await showStep(ctx)
  })
  return feature
}

/** Takes the last answer back and asks its question again. */
async function goBack(ctx: Ctx): Promise<void> {
  const last = stepOf(ctx).path.at(-1)
  if (last === undefined) {
    leaveFlow(ctx)
    return say(ctx, ctx.t('bot-nothing-to-go-back'), [[menuButton(ctx)]])
  }
  ctx.session.answers = without(ctx.session.answers, last)
  await showStep(ctx)
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { at, question, outcome } = stepOf(ctx)
  const { question: tapped, option, version } = ctx.tap
  const fresh = version === grievanceFlow(ctx).version
  if (fresh && tapped === 'step' && option === 'back') return goBack(ctx)
  if (fresh && tapped === 'step' && option === 'send' && outcome?.action === 'submit') {
    await settle(ctx, ctx.t('grievance-send'))
    return submitGrievance(ctx)
  }
  if (!fresh || tapped !== at || !question) {
    await say(ctx, ctx.t('grievance-already'))
    return showStep(ctx)
  }
  if (option === 'skip') {
    ctx.session.answers[at] = UNKNOWN
    await settle(ctx, ctx.t('grievance-skipped'))
    return showStep(ctx)
  }
  if (question.kind === 'place') return pickPlace(ctx, at)
  ctx.session.answers[at] = option
  const next = stepOf(ctx)
  if (next.at === at) {
    ctx.session.answers = without(ctx.session.answers, at)
    return showStep(ctx)
  }
  await settle(ctx, next.label(at, option))
  await showStep(ctx)
}

async function pickPlace(ctx: TapCtx, at: string): Promise<void> {
  const { places } = ctx.deps.content
  const step = readPlaceStep(ctx.tap.option, places)
  if (!step) return showStep(ctx)
  if (step.kind === 'list') {
    const rows = placeRows(ctx, { flow: FLOW, version: ctx.tap.version, question: at }, step)
    const text =
      step.parent === '' ? stepOf(ctx).text : fullPlaceName(step.parent, places, ctx.lang)
    return replace(ctx, text, rows)
  }
  ctx.session.answers[at] = step.code
  await settle(ctx, fullPlaceName(step.code, places, ctx.lang))
  await showStep(ctx)
}

const without = (answers: Readonly<Record<string, string>>, id: string): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id))
