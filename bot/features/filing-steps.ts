import type { Flow, FlowQuestion, OptionSource } from '../../schemas/flow.ts'
import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { CaseCategory } from '../../schemas/cases/case-category.ts'
import type { LocalText } from '../../schemas/text.ts'
import type { Ctx } from '../context.ts'
import { formatDay } from '../language/format-day.ts'
import { isFlowAnswer, stepFlow } from '../engine/step-flow.ts'
import type { Button } from '../render/keyboard.ts'
import { isMe, memberOptions } from './member-options.ts'
import { fullPlaceName } from './places.ts'

/** Flows of `content/flows`: the first two end with a case, the third with a person's consent. */
export const GRIEVANCE_FLOW = 'grievance'
export const REQUEST_FLOW = 'request'
export const ASSIST_FLOW = 'assist'
const filingFlows: readonly string[] = [GRIEVANCE_FLOW, REQUEST_FLOW, ASSIST_FLOW]

/** Whether one of them is open, for `composer.filter`. */
export const isFiling = (ctx: Ctx): boolean => filingFlows.includes(ctx.session.flow ?? '')

/** A flow of this name. Its presence is checked with the content. */
export function flowNamed(ctx: Ctx, name: string): Flow {
  const flow = ctx.deps.content.flows[name]
  if (!flow) throw new Error(`content/flows/${name}.yaml is missing`)
  return flow
}

/** The flow that is open. */
export const filingFlow = (ctx: Ctx): Flow => flowNamed(ctx, ctx.session.flow ?? GRIEVANCE_FLOW)

/** Where the answers have led: the path, the current question or outcome, and words for both. */
export function stepOf(ctx: Ctx, given = ctx.session.answers) {
  const flow = filingFlow(ctx)
  const extra = contentOptions(ctx, given)
  const { path, at, answers } = stepFlow(flow, given, extra)
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
    text: words ? textOf(ctx, at, words.text, answers) : '',
    /** Whether the current question takes this answer. */
    takes: (answer: string) => question !== undefined && isFlowAnswer(question, answer, extra),
    /** An answer as people read it. */
    label: (id: string, answer: string) => answerLabel(ctx, flow.questions[id], answer),
  }
}

/** A category may ask for the place in words of its own. */
function textOf(ctx: Ctx, at: string, text: LocalText, answers: Readonly<Record<string, string>>) {
  const own = at === 'place' ? categoryOf(ctx, answers.category)?.question : undefined
  return (own ?? text)[ctx.lang]
}

/** The category that an option stands for. */
export const categoryOf = (ctx: Ctx, option: string | undefined): CaseCategory | undefined =>
  ctx.deps.content.cases.categories.find((category) => category.option === option)

interface ContentOption {
  id: string
  label: LocalText
  group?: string
}

/** Options that content or the registry gives; ids of programmes may be longer than a flow's own would be. */
function contentOptions(
  ctx: Ctx,
  answers: Readonly<Record<string, string>>,
): Record<OptionSource, readonly ContentOption[]> {
  const { content, registry } = ctx.deps
  const { categories, requests } = content.cases
  const members = memberOptions(ctx)
  return {
    members,
    others: members.filter(({ id }) => !isMe(ctx, id)),
    programmes: content.programmes
      .filter((p) => p.state === 'live')
      .map((p) => ({ id: p.id, label: p.name })),
    categories: categories.map(({ option, label, form }) => ({ id: option, label, group: form })),
    subcategories: (categoryOf(ctx, answers.category)?.subcategories ?? []).map(
      ({ option, label }) => ({ id: option, label }),
    ),
    requests: requests
      .filter(({ type }) => registry.supports.requests.includes(type))
      .map(({ type, label }) => ({ id: type, label, group: type })),
  }
}

/** Options of a question: those from content, then the flow's own. */
export const optionsOf = (ctx: Ctx, question: FlowQuestion): readonly ContentOption[] =>
  question.optionsFrom
    ? [...contentOptions(ctx, ctx.session.answers)[question.optionsFrom], ...question.options]
    : question.options

function answerLabel(ctx: Ctx, question: FlowQuestion | undefined, answer: string): string {
  if (!question || answer === UNKNOWN) return ctx.t('grievance-skipped')
  if (question.kind === 'place') return fullPlaceName(ctx.deps.content, answer, ctx.lang)
  if (question.kind === 'day') return formatDay(answer, ctx.lang)
  if (question.kind === 'text') return answer
  return optionsOf(ctx, question).find((o) => o.id === answer)?.label[ctx.lang] ?? answer
}

/** The answers with every question skipped that may be; undefined where one must be answered. */
export function answersToEnd(ctx: Ctx): Record<string, string> | undefined {
  const answers = { ...ctx.session.answers }
  for (;;) {
    const { at, question } = stepOf(ctx, answers)
    if (!question) return answers
    if (!question.canSkip) return undefined
    answers[at] = UNKNOWN
  }
}

/** A button of the open flow. */
export const flowButton = (ctx: Ctx, text: string, question: string, option: string): Button => ({
  text,
  tap: { flow: filingFlow(ctx).id, version: filingFlow(ctx).version, question, option },
})
