import { bytesToHex } from '@noble/hashes/utils.js'
import type { FlowQuestion } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { displayCaseNumber } from '../../schemas/case-number.ts'
import { MOST_ATTACHMENTS } from '../../schemas/cases/attachment.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import { pageOf, turnTo } from '../render/pages.ts'
import { replace, say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { caseButton, findSameCase } from './grievance-cases.ts'
import {
  answersToEnd,
  categoryOf,
  filingFlow,
  flowButton,
  GRIEVANCE_FLOW,
  optionsOf,
  stepOf,
} from './filing-steps.ts'
import { describeFiles, filesOf } from './filing-files.ts'
import { detailsOf } from './grievance-details.ts'
import { listenButtons } from './listen.ts'
import { placeRows } from './place-picker.ts'
import { dayOf } from '../language/day-of.ts'
import { waysToReport } from './ways-to-report.ts'

type Rows = (readonly Button[])[]

const backButton = (ctx: Ctx): Button => flowButton(ctx, ctx.t('grievance-back'), 'step', 'back')

/** Asks the current question, or reads back what was entered, or shows the end without a case. */
export async function showStep(ctx: Ctx): Promise<void> {
  const { path, question, outcome, text } = stepOf(ctx)
  const back = backButton(ctx)
  if (question) return askQuestion(ctx, question)
  if (outcome?.action === 'show') {
    const ask = path.at(-1) === 'category' ? [[goButton(ctx, 'ask')]] : []
    return say(ctx, text, [...ask, [back], [goButton(ctx, 'person')], [menuButton(ctx)]])
  }
  await readBack(ctx, back)
}

/** Turns to another page of the current question's options, in the message that shows them. */
export async function showPage(ctx: Ctx, page: number): Promise<void> {
  const { question } = stepOf(ctx)
  if (!question) return showStep(ctx)
  const { text, rows } = questionWords(ctx, question, page)
  await replace(ctx, text, rows)
}

async function askQuestion(ctx: Ctx, question: FlowQuestion): Promise<void> {
  if (stepOf(ctx).path.at(-1) === 'category') await explainRoute(ctx)
  const { text, rows } = questionWords(ctx, question, 0)
  await say(ctx, text, rows)
}

function questionWords(ctx: Ctx, question: FlowQuestion, page: number) {
  const { at, path, text } = stepOf(ctx)
  const first = path.length === 0 && filingFlow(ctx).id === GRIEVANCE_FLOW
  const ways = question.shows ? waysToReport(ctx, question.shows) : ''
  const lines = [text, ways, question.why?.[ctx.lang] ?? '', aboutFiles(ctx, question)]
  const rows: Rows = [
    ...answerRows(ctx, at, question, page),
    // A person who comes to follow a complaint need not begin one.
    ...(first ? [[goButton(ctx, 'grievance-follow', 'grievance-follow')]] : []),
    ...skipRows(ctx, at, question),
    [
      ...(path.length > 0 ? [backButton(ctx)] : []),
      ...listenButtons(ctx, { flow: filingFlow(ctx).id, question: at }),
      goButton(ctx, 'cancel'),
    ],
  ]
  return { text: lines.filter((line) => line !== '').join('\n\n'), rows }
}

/** Says, before anything is told, who gets a confidential complaint and what else there is. */
async function explainRoute(ctx: Ctx): Promise<void> {
  const category = categoryOf(ctx, ctx.session.answers.category)
  if (category?.form !== 'confidential') return
  const ways = waysToReport(ctx, category.code)
  const text = category.excludesOffice ? 'grievance-above' : 'grievance-confidential'
  await say(
    ctx,
    [ctx.t(text), ...(ways === '' ? [] : [ctx.t('grievance-other-ways'), ways])].join('\n\n'),
  )
}

/** Who does not want to be known should know what a voice or a picture tells. */
function aboutFiles(ctx: Ctx, question: FlowQuestion): string {
  if (!question.takesFiles) return ''
  const files = filesOf(ctx).length > 0 ? describeFiles(ctx) : ''
  const known = ctx.session.answers.who === 'anon' ? ctx.t('grievance-voice-known') : ''
  return [files, known].filter((line) => line !== '').join('\n')
}

function answerRows(ctx: Ctx, at: string, question: FlowQuestion, page: number): Rows {
  if (question.kind === 'place') {
    const { id, version } = filingFlow(ctx)
    return placeRows(ctx, { flow: id, version, question: at }, { parent: '', page: 0 })
  }
  if (question.kind === 'day') {
    const days = ['today', 'yesterday'] as const
    return [days.map((day) => flowButton(ctx, ctx.t(`filing-${day}`), at, day))]
  }
  const options = optionsOf(ctx, question)
  const button = (o: (typeof options)[number]) => flowButton(ctx, o.label[ctx.lang], at, o.id)
  // What needs no case stands small below what does.
  const small = options.filter(({ group }) => group === 'answer')
  const rest = options.filter(({ group }) => group !== 'answer')
  return pageOf(ctx.t, [...rest.map((o) => [button(o)]), ...inRows(small.map(button), 3)], {
    page,
    turn: (text, to) => flowButton(ctx, text, at, turnTo(to)),
  })
}

function skipRows(ctx: Ctx, at: string, question: FlowQuestion): Button[][] {
  if (!question.canSkip) return []
  const goOn = question.takesFiles && filesOf(ctx).length > 0
  const skip = flowButton(ctx, ctx.t(goOn ? 'filing-go-on' : 'grievance-skip'), at, 'skip')
  const rest = answersToEnd(ctx)
  const more = rest && Object.keys(rest).length > Object.keys(ctx.session.answers).length + 1
  return [[skip, ...(more ? [flowButton(ctx, ctx.t('filing-enough'), 'step', 'end')] : [])]]
}

/** Questions that say nothing about what is recorded of a person in need. */
const NOT_RECORDED = ['who', 'help']

/**
 * Reads back what was entered. The button to send it carries a number that stands for this
 * confirmation, so that nothing kept here says which chat has sent which case.
 */
async function readBack(ctx: Ctx, back: Button): Promise<void> {
  const { at, path, answers, text, label } = stepOf(ctx)
  const { id: flow, questions } = filingFlow(ctx)
  const shown = at === 'record' ? path.filter((id) => !NOT_RECORDED.includes(id)) : path
  const lines = shown.map((id) => {
    const { short, text: asked } = questions[id]!
    return `• ${(short ?? asked)[ctx.lang]}\n   ${label(id, answers[id] ?? UNKNOWN)}`
  })
  const details = flow === GRIEVANCE_FLOW ? detailsOf(ctx, answers) : undefined
  // An anonymous person's other cases are nobody's business here.
  const same = details && !details.anonymous ? await findSameCase(ctx, details) : undefined
  const confirmation = bytesToHex(ctx.deps.randomBytes(CONFIRMATION_BYTES))
  const words = same ? 'grievance-same-new' : sendWords(flow, at)
  const extra = [
    ...(filesOf(ctx).length > 0 ? [`• ${describeFiles(ctx)}`] : []),
    ...(answers.place !== undefined && ctx.session.answers.point !== undefined
      ? [`• ${ctx.t('filing-point-kept')}`]
      : []),
    ...(same ? [sameWords(ctx, same)] : []),
    ...(mayAddFiles(ctx, at) ? [ctx.t('filing-may-add')] : []),
  ]
  await say(ctx, [text, lines.join('\n'), ...extra].join('\n\n'), [
    ...(same ? sameRows(ctx, same, confirmation) : []),
    [flowButton(ctx, ctx.t(words), 'send', confirmation)],
    [back, goButton(ctx, 'cancel')],
  ])
}

function sendWords(flow: string, at: string): string {
  if (flow !== GRIEVANCE_FLOW) return 'filing-send-request'
  return at === 'record' ? 'filing-record' : 'grievance-send'
}

/** Whether a photo or voice note that is sent now goes with the case. */
const mayAddFiles = (ctx: Ctx, at: string): boolean =>
  at === 'submit' &&
  ctx.deps.registry.supports.attachments &&
  filesOf(ctx).length < MOST_ATTACHMENTS

/** Enough that nobody who reads what is kept could try them all. */
const CONFIRMATION_BYTES = 9

const sameWords = (ctx: Ctx, same: CaseView): string =>
  ctx.t('grievance-same', {
    reference: displayCaseNumber(same.reference),
    day: formatDay(dayOf(new Date(same.received_at)), ctx.lang),
  })

/** The same was complained about before: look at that, or add to it. */
function sameRows(ctx: Ctx, { reference }: CaseView, confirmation: string): Button[][] {
  const shown = { reference: displayCaseNumber(reference) }
  return [
    [caseButton(ctx.t('grievance-same-show', shown), reference)],
    [flowButton(ctx, ctx.t('grievance-same-join', shown), 'join', `${confirmation}+${reference}`)],
  ]
}
