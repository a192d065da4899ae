import { Composer } from 'grammy'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { findUrgentSign } from '../language/matching/urgent-signs.ts'
import { formatNumber } from '../language/numbers.ts'
import { parseDay } from '../language/parse-day.ts'
import { MOST_ROWS, readTurn } from '../render/pages.ts'
import { replace, say, settle } from '../render/say.ts'
import { goButton, type TapCtx } from '../render/taps.ts'
import { beginAssist, goOnWithConsent } from './assist.ts'
import { addFile, readFile } from './filing-files.ts'
import { fileCase } from './filing-submit.ts'
import { showPage, showStep } from './filing-show.ts'
import { answersToEnd, filingFlow, flowButton, isFiling, stepOf } from './filing-steps.ts'
import { noticeNewVersion, takesText, unpauseFlow, without } from './open-flow.ts'
import { foundRows, placeRows, readPlaceStep, upButtons } from './place-picker.ts'
import { fullPlaceName, searchPlaces } from './places.ts'
import { showMenu } from './show-menu.ts'
import { today, yesterday } from './today.ts'
import { urgentText } from './ways-to-report.ts'

/** Places offered for a name that was written. */
const MOST_PLACES = MOST_ROWS

/**
 * Filing a complaint or a request: one question at a time along its flow, read back and confirmed.
 * Answers come by button, in words, as voice, photo or paper, and as a shared location.
 */
export function filingFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const open = feature.filter(isFiling)
  open.command('back', (ctx) => (takesText(ctx) ? goBack(ctx) : resumeFiling(ctx)))
  open.filter(
    (ctx): ctx is TapCtx => ctx.tap?.flow === ctx.session.flow,
    async (ctx) => {
      unpauseFlow(ctx)
      if (await isNewVersion(ctx)) return showStep(ctx)
      await answerByTap(ctx)
    },
  )
  open.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    if (text.startsWith('/') || !takesText(ctx)) return next()
    if (await isNewVersion(ctx)) return showStep(ctx)
    const kind = stepOf(ctx).question?.kind
    if (kind === 'text') return answerByText(ctx, text)
    if (kind === 'day') return answerByDay(ctx, text)
    if (kind !== 'place' || !(await offerPlaces(ctx, text))) await next()
  })
  open.on(['message:voice', 'message:photo', 'message:document'], async (ctx, next) => {
    if (!takesText(ctx) || !(await answerByFile(ctx))) await next()
  })
  open.on('message:location', async (ctx, next) => {
    if (!takesText(ctx) || stepOf(ctx).question?.kind !== 'place') return next()
    const { latitude, longitude } = ctx.message.location
    ctx.session.answers.point = `${latitude.toFixed(2)},${longitude.toFixed(2)}`
    await say(ctx, ctx.t('filing-point'))
    await showStep(ctx)
  })
  return feature
}

/** Says so when the questions are another version than those that were answered. */
const isNewVersion = (ctx: Ctx): Promise<boolean> =>
  noticeNewVersion(ctx, filingFlow(ctx).version, 'grievance-changed')

export async function resumeFiling(ctx: Ctx): Promise<void> {
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
  if (sign && !(sign === 'bribe' && isConfidential(ctx))) {
    if (sign === 'bribe' && takesBribes(ctx)) return goTheConfidentialWay(ctx, text)
    // Such a case takes no form here, so what was written is not kept either.
    await say(ctx, urgentText(ctx, sign))
    await say(ctx, ctx.t('grievance-not-kept'))
    return showStep(ctx)
  }
  ctx.session.answers[at] = text
  await showStep(ctx)
}

const categoryForm = (ctx: Ctx, option: string | undefined) =>
  ctx.deps.content.cases.categories.find((category) => category.option === option)?.form

const isConfidential = (ctx: Ctx): boolean =>
  categoryForm(ctx, ctx.session.answers.category) === 'confidential'

/** Category of bribes; content may leave it out. */
const BRIBES = 'corruption'
const takesBribes = (ctx: Ctx): boolean =>
  ctx.session.answers.category !== undefined && categoryForm(ctx, BRIBES) === 'confidential'

/** Words about a bribe go to nobody below: the complaint becomes a confidential one. */
async function goTheConfidentialWay(ctx: Ctx, text: string): Promise<void> {
  ctx.session.answers = {
    ...without(ctx.session.answers, 'sub'),
    category: BRIBES,
    what: text,
  }
  await say(ctx, ctx.t('grievance-now-confidential'))
  await say(ctx, urgentText(ctx, 'bribe'))
  await showStep(ctx)
}

async function answerByDay(ctx: Ctx, text: string): Promise<void> {
  const { at, takes } = stepOf(ctx)
  const day = parseDay(text)
  if (day === undefined || !takes(day) || day > today(ctx)) {
    await say(ctx, ctx.t('filing-bad-day'))
    return showStep(ctx)
  }
  ctx.session.answers[at] = day
  await showStep(ctx)
}

/**
 * A voice note, photo or paper in place of words, or added later: pictures that are sent together
 * come one by one. False where none is wanted.
 */
async function answerByFile(ctx: Ctx): Promise<boolean> {
  const { at, path, question } = stepOf(ctx)
  const { questions } = filingFlow(ctx)
  const answers = question?.takesFiles ?? false
  if (!answers && !path.some((id) => questions[id]?.takesFiles)) return false
  if (!ctx.deps.registry.supports.attachments) {
    await say(ctx, ctx.t('filing-no-files'))
    await showStep(ctx)
    return true
  }
  const file = readFile(ctx)
  if (file === 'none') return false
  if (typeof file === 'string') await say(ctx, ctx.t(`filing-${file}`))
  else if (!addFile(ctx, file)) await say(ctx, ctx.t('filing-enough-files'))
  else {
    await say(ctx, ctx.t('filing-got-file'))
    if (answers) ctx.session.answers[at] ??= UNKNOWN
  }
  await showStep(ctx)
  return true
}

async function answerByTap(ctx: TapCtx): Promise<void> {
  const { at, question, outcome, takes } = stepOf(ctx)
  const { question: tapped, option, version } = ctx.tap
  const fresh = version === filingFlow(ctx).version
  if (fresh && tapped === 'step' && option === 'back') return goBack(ctx)
  if (fresh && tapped === 'step' && option === 'end') {
    ctx.session.answers = answersToEnd(ctx) ?? ctx.session.answers
    return showStep(ctx)
  }
  if (fresh && (tapped === 'send' || tapped === 'join') && outcome?.action === 'submit') {
    // What Telegram no longer shows cannot have been read: it is read back once more.
    const date = ctx.callbackQuery?.message?.date ?? 0
    return date === 0 ? showStep(ctx) : fileCase(ctx, new Date(date * 1000))
  }
  if (!fresh || tapped !== at || !question) {
    await say(ctx, ctx.t('grievance-already'))
    return showStep(ctx)
  }
  if (question.kind === 'place' && option !== 'skip') return pickPlace(ctx, at)
  const page = readTurn(option)
  if (page !== undefined) return showPage(ctx, page)
  const answer = answerOf(ctx, option)
  if (!takes(answer) || (question.kind === 'text' && answer !== UNKNOWN)) return showStep(ctx)
  // Who helps must have the person's word first.
  if (at === 'who' && answer === 'other' && !ctx.session.helping)
    return beginAssist(ctx, 'grievance')
  ctx.session.answers[at] = answer
  await settle(ctx, stepOf(ctx).label(at, answer))
  if (!(await goOnWithConsent(ctx))) await showStep(ctx)
}

function answerOf(ctx: Ctx, option: string): string {
  if (option === 'skip') return UNKNOWN
  if (stepOf(ctx).question?.kind !== 'day') return option
  if (option === 'today') return today(ctx)
  return option === 'yesterday' ? yesterday(ctx) : option
}

async function pickPlace(ctx: TapCtx, at: string): Promise<void> {
  const { content } = ctx.deps
  const [district] = /\d{4}/.exec(ctx.tap.option) ?? []
  if (district !== undefined) await ctx.deps.loadVillages?.(district)
  const step = readPlaceStep(ctx.tap.option, content)
  if (!step) return showStep(ctx)
  if (step.kind === 'list') {
    const { text, question } = stepOf(ctx)
    const skip = question?.canSkip ? [flowButton(ctx, ctx.t('grievance-skip'), at, 'skip')] : []
    return replace(ctx, step.parent === '' ? text : fullPlaceName(content, step.parent, ctx.lang), [
      ...placeRows(ctx, ctx.tap, step),
      [...upButtons(ctx, ctx.tap, step.parent), ...skip],
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
  const { id, version } = filingFlow(ctx)
  await say(ctx, ctx.t('grievance-place-found'), [
    ...foundRows(ctx, { flow: id, version, question: at }, found),
    [goButton(ctx, 'resume', 'grievance-place-other'), goButton(ctx, 'cancel')],
  ])
  return true
}
