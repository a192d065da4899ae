import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { askLanguage } from './ask-language.ts'
import { setAside } from './open-flow.ts'
import { openService } from './services.ts'
import { showMenu } from './show-menu.ts'
import { welcome } from './welcome.ts'

/**
 * `/start`: language first, then who runs the bot, privacy in plain words, and the menu. A link
 * such as `t.me/<bot>?start=check` leads on to that service.
 */
export function startFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.command('start', async (ctx) => {
    const service = ctx.match.trim()
    if (!ctx.session.lang) return askLanguage(ctx, /^[a-z-]{1,20}$/.test(service) ? service : '')
    if (service !== '' && (await openService(ctx, service))) return
    await setAside(ctx)
    await say(ctx, welcome(ctx))
    await showMenu(ctx)
  })
  return feature
}
