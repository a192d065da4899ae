import { Composer } from 'grammy'
import { langSchema } from '../../schemas/lang.ts'
import type { Ctx } from '../context.ts'
import { say, settle } from '../render/say.ts'
import { onTap } from '../render/taps.ts'
import { languageNames } from './ask-language.ts'
import { openService, resume } from './services.ts'
import { showMenu } from './show-menu.ts'
import { welcome } from './welcome.ts'

/** Takes the language that was pressed; an open flow goes on in it. */
export function languageFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.filter(onTap('menu', 'lang'), async (ctx, next) => {
    const [lang, service = ''] = ctx.tap.option.split('+')
    const chosen = langSchema.safeParse(lang)
    if (!chosen.success) return next()
    const first = ctx.session.lang === undefined
    ctx.session.lang = chosen.data
    ctx.lang = chosen.data
    await settle(ctx, languageNames[chosen.data])
    if (first) await say(ctx, welcome(ctx))
    if (service !== '' && (await openService(ctx, service))) return
    await (ctx.session.flow === undefined ? showMenu(ctx) : resume(ctx))
  })
  return feature
}
