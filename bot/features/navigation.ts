import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { menuButton, onTap } from '../render/taps.ts'
import { showMenu } from './show-menu.ts'

/** Leaves the flow in progress; what was entered in it is dropped. */
export function leaveFlow(ctx: Ctx): void {
  ctx.session.flow = undefined
  ctx.session.flowVersion = undefined
  ctx.session.answers = {}
}

/** `/cancel`, `/help` and the menu. */
export function navigationFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.command('cancel', async (ctx) => {
    leaveFlow(ctx)
    await showMenu(ctx, ctx.t('bot-cancelled'))
  })
  feature.filter(onTap('menu', 'go', 'cancel'), async (ctx) => {
    leaveFlow(ctx)
    await showMenu(ctx, ctx.t('bot-cancelled'))
  })
  const help = (ctx: Ctx) => say(ctx, ctx.t('bot-help'), [[menuButton(ctx)]])
  feature.command('help', help)
  feature.filter(onTap('menu', 'go', 'help'), help)
  feature.command('menu', (ctx) => showMenu(ctx))
  feature.filter(onTap('menu', 'go', 'menu'), (ctx) => showMenu(ctx))
  return feature
}
