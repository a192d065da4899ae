import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { menuButton } from '../render/taps.ts'
import { leaveFlow, pauseFlow, setAside } from './open-flow.ts'
import { resumeRows, showMenu, showMore } from './show-menu.ts'
import { dropVerification } from './verified.ts'

/** Leaves the open flow; what was entered in it is dropped. */
export async function cancel(ctx: Ctx): Promise<void> {
  await leaveFlow(ctx)
  dropVerification(ctx)
  await showMenu(ctx, ctx.t('bot-cancelled'))
}

/** The menu; an open flow can be gone on with from there. */
export async function openMenu(ctx: Ctx): Promise<void> {
  await setAside(ctx)
  await showMenu(ctx)
}

/** What else there is; an open flow can be gone on with from there. */
export async function openMore(ctx: Ctx): Promise<void> {
  await setAside(ctx)
  await showMore(ctx)
}

export async function showHelp(ctx: Ctx): Promise<void> {
  pauseFlow(ctx)
  await say(ctx, ctx.t('bot-help'), [...resumeRows(ctx), [menuButton(ctx)]])
}
