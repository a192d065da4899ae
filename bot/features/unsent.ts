import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { goButton } from '../render/taps.ts'
import { GRIEVANCE_FLOW, REQUEST_FLOW, stepOf } from './filing-steps.ts'
import { pauseFlow } from './open-flow.ts'

/** Prefix of the menu option that drops a complaint and opens a service: `leave-check`. */
export const LEAVE = 'leave-'

/** Whether a complaint or a request was begun and not sent. */
export const hasUnsent = (ctx: Ctx): boolean =>
  (ctx.session.flow === GRIEVANCE_FLOW || ctx.session.flow === REQUEST_FLOW) &&
  stepOf(ctx).path.length > 0 &&
  stepOf(ctx).outcome?.action !== 'show'

/** Opens a service, but first asks about a complaint that would be lost with it. */
export async function warnUnsent(
  ctx: Ctx,
  service: string,
  open: (ctx: Ctx) => Promise<void>,
): Promise<void> {
  if (!hasUnsent(ctx)) return open(ctx)
  pauseFlow(ctx)
  await say(ctx, ctx.t('grievance-unsent'), [
    [goButton(ctx, 'resume')],
    [goButton(ctx, LEAVE + service, 'grievance-leave')],
    [goButton(ctx, 'menu')],
  ])
}
