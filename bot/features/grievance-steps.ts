import type { Flow, FlowQuestion } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { LocalText } from '../../schemas/text.ts'
import type { Ctx } from '../context.ts'
import { isFlowAnswer, stepFlow } from '../engine/step-flow.ts'
import type { Button } from '../render/keyboard.ts'
import { fullPlaceName } from './places.ts'

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
    /** Whether the current question takes this answer. */
    takes: (answer: string) =>
      question !== undefined && isFlowAnswer(question, answer, { programmes }),
    /** An answer as people read it. */
    label: (id: string, answer: string) => answerLabel(ctx, flow.questions[id], answer),
  }
}

/** Live programmes as options; their ids may be longer than a button of a flow would be. */
const programmeOptions = (ctx: Ctx): { id: string; label: LocalText }[] =>
  ctx.deps.content.programmes
    .filter((p) => p.state === 'live')
    .map((p) => ({ id: p.id, label: p.name }))

/** Options of a question: the flow's own and those from content. */
export const optionsOf = (ctx: Ctx, question: FlowQuestion) =>
  question.optionsFrom ? [...programmeOptions(ctx), ...question.options] : question.options

function answerLabel(ctx: Ctx, question: FlowQuestion | undefined, answer: string): string {
  if (!question || answer === UNKNOWN) return ctx.t('grievance-skipped')
  if (question.kind === 'place') return fullPlaceName(ctx.deps.content, answer, ctx.lang)
  if (question.kind === 'text') return answer
  return optionsOf(ctx, question).find((o) => o.id === answer)?.label[ctx.lang] ?? answer
}

/** A button of this flow. */
export const flowButton = (ctx: Ctx, text: string, question: string, option: string): Button => ({
  text,
  tap: { flow: FLOW, version: grievanceFlow(ctx).version, question, option },
})
