import { UNKNOWN } from '../../schemas/fact-bank.ts'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { goButton, menuButton } from '../render/taps.ts'
import { showStep } from './filing-show.ts'
import { flowNamed, GRIEVANCE_FLOW, stepOf } from './filing-steps.ts'
import { enterFlow } from './open-flow.ts'
import { hasUnsent } from './unsent.ts'

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
  await enterFlow(ctx, GRIEVANCE_FLOW, flowNamed(ctx, GRIEVANCE_FLOW).version)
  // Who helps has said so, and the person agreed.
  if (ctx.session.helping) ctx.session.answers.who = 'other'
  if (about) {
    const { category, programme } = about
    Object.assign(ctx.session.answers, {
      category,
      programme: programme === '' ? UNKNOWN : programme,
    })
    const { label } = stepOf(ctx)
    const given = (['category', 'programme'] as const).map(
      (id) => `• ${label(id, ctx.session.answers[id] ?? UNKNOWN)}`,
    )
    await say(ctx, [ctx.t('grievance-filled-in'), ...given].join('\n'))
  }
  await showStep(ctx)
}
