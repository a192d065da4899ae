import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { findUrgentSign } from '../language/matching/urgent-signs.ts'
import { formatNumber } from '../language/numbers.ts'
import { replace, say, settle } from '../render/say.ts'
import { goButton, menuButton, onTap, type TapCtx } from '../render/taps.ts'
import { showStep } from './grievance-show.ts'
import { FLOW, flowButton, grievanceFlow, stepOf } from './grievance-steps.ts'
import { submitGrievance } from './grievance-submit.ts'
import {
  enterFlow,
  inFlow,
  noticeNewVersion,
  takesText,
  unpauseFlow,
  without,
} from './open-flow.ts'
import { foundRows, placeRows, readPlaceStep } from './place-picker.ts'
import { fullPlaceName, searchPlaces } from './places.ts'
import { showMenu } from './show-menu.ts'
import { hasUnsent } from './unsent.ts'
import { urgentText } from './ways-to-report.ts'

/** Places offered for a name that was written. */
const MOST_PLACES = 8

/**
 * `/grievance`, filing: one question at a time along `content/flows/grievance.yaml`, read back
 * and confirmed. Following a case is `grievanceFollowFeature`.
 */
export function grievanceFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const open = feature.filter(inFlow(FLOW))
  open.command('back', (ctx) => (takesText(ctx) ? goBack(ctx) : resumeGrievance(ctx)))
  open.filter(onTap(FLOW), async (ctx) => {
    unpauseFlow(ctx)
    if (await isNewVersion(ctx)) return showStep(ctx)
    await answerByTap(ctx)
  })
  open.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    if (text.startsWith('/') || !takesText(ctx)) return next()
    if (await isNewVersion(ctx)) return showStep(ctx)
    const kind = stepOf(ctx).question?.kind
    if (kind === 'text') return answerByText(ctx, text)
    if (kind !== 'place' || !(await offerPlaces(ctx, text))) await next()
  })
  return feature
}

const isNewVersion = (ctx: Ctx): Promise<boolean> =>
  noticeNewVersion(ctx, grievanceFlow(ctx).version, 'grievance-changed')

/** Begins a complaint; one that was begun before is offered first, so that nothing is lost. */
export async function openGrievance(ctx: Ctx): Promise<void> {
  if (!hasUnsent(ctx)) return beginGrievance(ctx)
  await say(ctx, ctx.t('grievance-resume'), [
    [goButton(ctx, 'resume')],
    [goButton(ctx, 'grievance-new', 'grievance-new')],
    [goButton(ctx, 'grievance-follow', 'grievance-follow')],
    [menuButton(ctx)],
  ])
}

/** @param about what is known already, for a complaint that begins at a status */
export async function beginGrievance(
  ctx: Ctx,
  about?: { category: string; programme: string },
): Promise<void> {
  const { version } = grievanceFlow(ctx)
  await enterFlow(ctx, FLOW, version)
  if (about) {
    const { category, programme } = about
    ctx.session.answers = { category, programme: programme === '' ? UNKNOWN : programme }
    const { answers, label } = stepOf(ctx)
    const given = Object.entries(answers).map(([id, answer]) => `• ${label(id, answer)}`)
    await say(ctx, [ctx.t('grievance-filled-in'), ...given].join('\n'))
  }
  await showStep(ctx)
}

export async function resumeGrievance(ctx: Ctx): Promise<void> {
  unpauseFlow(ctx)
  await isNewVersion(ctx)
  await showStep(ctx)
}

/** Takes the last answer back and asks its question again; before the first, there is the menu. */
async function goBack(ctx: Ctx): Promise<void> {
  const last = stepOf(ctx).path.at(-1)
  if (last === undefined) return showMenu(ctx, ctx.t('bot-nothing-to-go-back'))
  ctx.session.answers = without(ctx.session.answers, last)
  await showStep(ctx)
}

async function answerByText(ctx: Ctx, text: string): Promise<void> {
  const { at, question } = stepOf(ctx)
  const most = question?.maxLength ?? 1000
  if (text.length > most) {
    const length = formatNumber(text.length, ctx.lang)
    await say(ctx, ctx.t('grievance-too-long', { length, most: formatNumber(most, ctx.lang) }))
    return showStep(ctx)
  }
  const sign = findUrgentSign(text)
  if (sign) {
    // Such a case takes no form here, so what was written is not kept either.
    await say(ctx, urgentText(ctx, sign))
    await say(ctx, ctx.t('grievance-not-kept'))
    return showStep(ctx)
  }
  ctx.session.answers[at] = text
  await showStep(ctx)
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { at, question, outcome, takes } = stepOf(ctx)
  const { question: tapped, option, version } = ctx.tap
  const fresh = version === grievanceFlow(ctx).version
  if (fresh && tapped === 'step' && option === 'back') return goBack(ctx)
  if (fresh && (tapped === 'send' || tapped === 'join') && outcome?.action === 'submit') {
    // What Telegram no longer shows cannot have been read: it is read back once more.
    const date = ctx.callbackQuery?.message?.date ?? 0
    return date === 0 ? showStep(ctx) : submitGrievance(ctx, new Date(date * 1000))
  }
  if (!fresh || tapped !== at || !question) {
    await say(ctx, ctx.t('grievance-already'))
    return showStep(ctx)
  }
  if (question.kind === 'place' && option !== 'skip') return pickPlace(ctx, at)
  const answer = option === 'skip' ? UNKNOWN : option
  if (!takes(answer) || (question.kind === 'text' && answer !== UNKNOWN)) return showStep(ctx)
  ctx.session.answers[at] = answer
  await settle(ctx, stepOf(ctx).label(at, answer))
  await showStep(ctx)
}

async function pickPlace(ctx: TapCtx, at: string): Promise<void> {
  const { content } = ctx.deps
  const step = readPlaceStep(ctx.tap.option, content)
  if (!step) return showStep(ctx)
  if (step.kind === 'list') {
    const { text, question } = stepOf(ctx)
    const skip = question?.canSkip ? [flowButton(ctx, ctx.t('grievance-skip'), at, 'skip')] : []
    return replace(ctx, step.parent === '' ? text : fullPlaceName(content, step.parent, ctx.lang), [
      ...placeRows(ctx, ctx.tap, step),
      skip,
      [goButton(ctx, 'cancel')],
    ])
  }
  ctx.session.answers[at] = step.code
  await settle(ctx, fullPlaceName(content, step.code, ctx.lang))
  await showStep(ctx)
}

/** Offers the places of a name that was written; false where there are none. */
async function offerPlaces(ctx: Ctx, text: string): Promise<boolean> {
  const { at } = stepOf(ctx)
  const found = searchPlaces(ctx.deps.content, text, MOST_PLACES)
  if (found.length === 0) return false
  const answering = { flow: FLOW, version: grievanceFlow(ctx).version, question: at }
  await say(ctx, ctx.t('grievance-place-found'), [
    ...foundRows(ctx, answering, found),
    [goButton(ctx, 'resume', 'grievance-place-other'), goButton(ctx, 'cancel')],
  ])
  return true
}
