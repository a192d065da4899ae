import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { wipe } from '../render/say.ts'
import { showMenu } from './show-menu.ts'

/**
 * A SPID that is written where none was asked for is taken out of the chat, and the person is
 * shown where it belongs.
 */
export function strayNumberFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.on('message:text', async (ctx, next) => {
    if (ctx.deps.registry.spid.parse(ctx.message.text) === undefined) return next()
    const words = (await wipe(ctx)) ? 'status-stray-spid' : 'status-stray-spid-stays'
    await showMenu(ctx, ctx.t(words))
  })
  return feature
}
