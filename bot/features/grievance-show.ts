import { bytesToHex } from '@noble/hashes/utils.js'
import type { FlowQuestion } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import { displayCaseNumber } from '../../schemas/case-number.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { dayOf } from '../language/day-of.ts'
import { formatDay } from '../language/format-day.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { caseButton, findSameCase } from './grievance-cases.ts'
import { FLOW, flowButton, grievanceFlow, optionsOf, stepOf } from './grievance-steps.ts'
import { detailsOf } from './grievance-details.ts'
import { placeRows } from './place-picker.ts'
import { waysToReport } from './ways-to-report.ts'

/** Asks the current question, or reads back what was entered, or shows the ways to report. */
export async function showStep(ctx: Ctx): Promise<void> {
  const { at, path, question, outcome, text } = stepOf(ctx)
  const back = flowButton(ctx, ctx.t('grievance-back'), 'step', 'back')
  if (question) {
    const why = question.why ? `\n\n${question.why[ctx.lang]}` : ''
    const skip = flowButton(ctx, ctx.t('grievance-skip'), at, 'skip')
    // A person who comes to follow a complaint need not begin one.
    const follow = goButton(ctx, 'grievance-follow', 'grievance-follow')
    return say(ctx, text + why, [
      ...answerRows(ctx, at, question),
      question.canSkip ? [skip] : [],
      ...(path.length === 0 ? [[follow]] : []),
      [...(path.length > 0 ? [back] : []), goButton(ctx, 'cancel')],
    ])
  }
  if (outcome?.action === 'show') {
    await say(ctx, [text, waysToReport(ctx, at)].filter(Boolean).join('\n\n'), [
      [back],
      [goButton(ctx, 'person')],
      [menuButton(ctx)],
    ])
    return
  }
  await readBack(ctx, back)
}

function answerRows(ctx: Ctx, at: string, question: FlowQuestion): Button[][] {
  if (question.kind === 'place') {
    const tap = { flow: FLOW, version: grievanceFlow(ctx).version, question: at }
    return placeRows(ctx, tap, { parent: '', page: 0 })
  }
  return optionsOf(ctx, question).map((o) => [flowButton(ctx, o.label[ctx.lang], at, o.id)])
}

/**
 * Reads back what was entered. The button to send it carries a number that stands for this
 * confirmation, so that nothing kept here says which chat has sent which case.
 */
async function readBack(ctx: Ctx, back: Button): Promise<void> {
  const { path, answers, text, label } = stepOf(ctx)
  const { questions } = grievanceFlow(ctx)
  const lines = path.map(
    (id) => `• ${questions[id]?.text[ctx.lang] ?? id}\n   ${label(id, answers[id] ?? UNKNOWN)}`,
  )
  const details = detailsOf(ctx, answers)
  // An anonymous person's other cases are nobody's business here.
  const same = details.anonymous ? undefined : await findSameCase(ctx, details)
  const confirmation = bytesToHex(ctx.deps.randomBytes(CONFIRMATION_BYTES))
  const words = same ? 'grievance-same-new' : 'grievance-send'
  await say(ctx, [text, ...lines, ...(same ? [sameWords(ctx, same)] : [])].join('\n\n'), [
    ...(same ? sameRows(ctx, same, confirmation) : []),
    [flowButton(ctx, ctx.t(words), 'send', confirmation)],
    [back, goButton(ctx, 'cancel')],
  ])
}

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
