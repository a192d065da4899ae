import type { Flow, FlowQuestion } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { LocalText } from '../../schemas/text.ts'
import type { Ctx } from '../context.ts'
import { stepFlow } from '../engine/step-flow.ts'
import { inRows, type Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { fullPlaceName, placeRows } from './place-picker.ts'
import { waysToReport } from './ways-to-report.ts'

export const FLOW = 'grievance'

/** The flow of filing a grievance. Its presence is checked with the content. */
export const grievanceFlow = (ctx: Ctx): Flow => {
  const flow = ctx.deps.content.flows[FLOW]
  if (!flow) throw new Error('content/flows/grievance.yaml is missing')
  return flow
}

/** Where the answers have led: the path, the current question or outcome, and words for both. */
export function stepOf(ctx: Ctx) {
  const flow = grievanceFlow(ctx)
  const programmes = programmeOptions(ctx)
  const { path, at, answers } = stepFlow(flow, ctx.session.answers, { programmes })
  const question = flow.questions[at]
  const outcome = flow.outcomes[at]
  const words = question ?? outcome
  return {
    path,
    at,
    /** The answers on the path; others do not count. */
    answers,
    question,
    outcome,
    text: words ? words.text[ctx.lang] : '',
    /** An answer as people read it. */
    label: (id: string, answer: string) => answerLabel(ctx, flow.questions[id], answer),
  }
}

/** Live programmes as options; their ids may be longer than a button of a flow would be. */
const programmeOptions = (ctx: Ctx): { id: string; label: LocalText }[] =>
  ctx.deps.content.programmes
    .filter((p) => p.state === 'live')
    .map((p) => ({ id: p.id, label: p.name }))

const optionsOf = (ctx: Ctx, question: FlowQuestion) =>
  question.optionsFrom ? [...programmeOptions(ctx), ...question.options] : question.options

function answerLabel(ctx: Ctx, question: FlowQuestion | undefined, answer: string): string {
  if (!question || answer === UNKNOWN) return ctx.t('grievance-skipped')
  if (question.kind === 'place') return fullPlaceName(answer, ctx.deps.content.places, ctx.lang)
  if (question.kind === 'text') return answer
  return optionsOf(ctx, question).find((o) => o.id === answer)?.label[ctx.lang] ?? answer
}

/** Asks the current question, or reads back what was entered, or shows the ways to report. */
export async function showStep(ctx: Ctx): Promise<void> {
  const { at, path, answers, question, outcome, text, label } = stepOf(ctx)
  const button = (words: string, q: string, option: string): Button => ({
    text: words,
    tap: { flow: FLOW, version: grievanceFlow(ctx).version, question: q, option },
  })
  const back = path.length > 0 ? [button(ctx.t('grievance-back'), 'step', 'back')] : []
  if (question) {
    const why = question.why ? `\n\n${question.why[ctx.lang]}` : ''
    const skip = question.canSkip ? [button(ctx.t('grievance-skip'), at, 'skip')] : []
    return say(ctx, text + why, [
      ...answerRows(ctx, at, question, button),
      skip,
      [...back, goButton(ctx, 'cancel')],
    ])
  }
  if (outcome?.action === 'show') {
    await say(ctx, [text, waysToReport(ctx, at)].filter(Boolean).join('\n\n'), [
      back,
      [menuButton(ctx)],
    ])
    return
  }
  const flow = grievanceFlow(ctx)
  const lines = path.map(
    (id) =>
      `• ${flow.questions[id]?.text[ctx.lang] ?? id}\n   ${label(id, answers[id] ?? UNKNOWN)}`,
  )
  await say(ctx, [text, ...lines].join('\n\n'), [
    [button(ctx.t('grievance-send'), 'step', 'send')],
    [...back, goButton(ctx, 'cancel')],
  ])
}

function answerRows(
  ctx: Ctx,
  at: string,
  question: FlowQuestion,
  button: (words: string, q: string, option: string) => Button,
): Button[][] {
  if (question.kind === 'place') {
    const tap = { flow: FLOW, version: grievanceFlow(ctx).version, question: at }
    return placeRows(ctx, tap, { parent: '', page: 0 })
  }
  const buttons = optionsOf(ctx, question).map((o) => button(o.label[ctx.lang], at, o.id))
  return inRows(buttons, 1)
}
