import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Flow, FlowQuestion, OptionSource } from '../../schemas/flow.ts'

/** Options that come from content rather than from the flow, by source. */
export type ExtraOptions = Readonly<
  Partial<Record<OptionSource, readonly { id: string; group?: string }[]>>
>

/** Answers by question id: an option, a text, a place code or `?` for skipped. */
export type FlowAnswers = Readonly<Record<string, string>>

export interface FlowStep {
  /**
   * Question ids answered, in order. Going back drops the last one's answer. A question that was
   * passed over, because content gives it no options, is not among them.
   */
  path: readonly string[]
  /** The question to ask, or the outcome that was reached. */
  at: string
  kind: 'question' | 'outcome'
  /** The answers on the path; others are no longer reachable and do not count. */
  answers: FlowAnswers
}

const PLACE = /^(\d{2}){1,4}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const extraOf = ({ optionsFrom }: FlowQuestion, extraOptions: ExtraOptions) =>
  (optionsFrom && extraOptions[optionsFrom]) ?? []

/** A choice whose options come from content, which has none now. */
const isEmpty = (question: FlowQuestion, extraOptions: ExtraOptions): boolean =>
  question.kind === 'choice' &&
  question.options.length === 0 &&
  extraOf(question, extraOptions).length === 0

/**
 * Replays the answers from the first question. An answer that no longer fits is asked for again;
 * unreachable ones are left out. Pure: the same answers always lead to the same place.
 * @throws when the flow leads to a question or outcome it does not have (`check-flow.ts` finds it)
 */
export function stepFlow(flow: Flow, answers: FlowAnswers, extraOptions: ExtraOptions): FlowStep {
  const path: string[] = []
  const counted: Record<string, string> = {}
  let at = flow.start
  while (!(at in flow.outcomes)) {
    const question = flow.questions[at]
    if (!question || path.includes(at)) throw new Error(`flow "${flow.id}" cannot go to "${at}"`)
    if (isEmpty(question, extraOptions) && question.next !== undefined) {
      at = question.next
      continue
    }
    const answer = answers[at]
    if (answer === undefined || !isFlowAnswer(question, answer, extraOptions)) {
      return { path, at, kind: 'question', answers: counted }
    }
    path.push(at)
    counted[at] = answer
    const next = nextOf(question, answer, extraOptions)
    if (next === undefined) throw new Error(`flow "${flow.id}" goes nowhere from "${at}"`)
    at = next
  }
  return { path, at, kind: 'outcome', answers: counted }
}

/** Where an answer leads: its option's own way, its group's, or the question's. */
function nextOf(question: FlowQuestion, answer: string, extraOptions: ExtraOptions) {
  const own = question.options.find(({ id }) => id === answer)?.next
  const group = extraOf(question, extraOptions).find(({ id }) => id === answer)?.group
  return own ?? (group === undefined ? undefined : question.byGroup[group]) ?? question.next
}

/** Whether a value answers the question: an option, a text short enough, a place, or skipping. */
export function isFlowAnswer(
  question: FlowQuestion,
  answer: string,
  extraOptions: ExtraOptions,
): boolean {
  if (answer === UNKNOWN) return question.canSkip
  if (question.kind === 'place') return PLACE.test(answer)
  if (question.kind === 'day') return DAY.test(answer)
  if (question.kind === 'text') {
    const { length } = answer
    return answer.trim() !== '' && length <= (question.maxLength ?? Infinity)
  }
  return [...question.options, ...extraOf(question, extraOptions)].some(({ id }) => id === answer)
}
