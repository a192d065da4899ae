import type { Facts } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { explainResults, type ExplainedResult } from '../engine/explain-result.ts'
import { stepCheck, type CheckSetup, type CheckStep } from '../engine/step-check.ts'
import { today } from './today.ts'

/** Key in the session's answers for the situation that the check starts from. */
export const SITUATION = 'situation'
/** The situation of who wants everything checked. */
export const EVERYTHING = 'all'

/** The situation chosen; undefined while none was. */
export const situationOf = (ctx: Ctx): string | undefined => ctx.session.answers[SITUATION]

function setupOf(ctx: Ctx): CheckSetup {
  const { programmes, check } = ctx.deps.content
  const situation = check.situations.find((s) => s.id === situationOf(ctx))
  return {
    programmes,
    bank: check,
    on: today(ctx),
    ...(situation && {
      given: situation.given,
      only: (rule) => situation.rules.includes(rule),
    }),
  }
}

/** Where the answers have led. */
export const stepOf = (ctx: Ctx): CheckStep => stepCheck(setupOf(ctx), ctx.session.answers)

/** What the rules say on these facts. */
export function resultsOf(ctx: Ctx, facts: Facts): readonly ExplainedResult[] {
  const { programmes, on, only } = setupOf(ctx)
  return explainResults(programmes, facts, on, only)
}

/** Drops one answer; those given after it are kept and replayed. */
export function forgetAnswer(ctx: Ctx, id: string): void {
  const kept = Object.entries(ctx.session.answers).filter(([key]) => key !== id)
  ctx.session.answers = Object.fromEntries(kept)
}
