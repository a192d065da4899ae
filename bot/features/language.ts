import { Composer } from 'grammy'
import { langSchema } from '../../schemas/lang.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { say, settle } from '../render/say.ts'
import { MENU_VERSION, onTap } from '../render/taps.ts'
import { showMenu } from './show-menu.ts'
import { welcome } from './start.ts'

const names = { km: 'ភាសាខ្មែរ', en: 'English' } as const

/** One button a language, each in its own language. */
export const languageButtons = (): Button[] =>
  langSchema.options.map((lang) => ({
    text: names[lang],
    tap: { flow: 'menu', version: MENU_VERSION, question: 'lang', option: lang },
  }))

/** `/language`: choose and change the language; an open flow goes on in the new one. */
export function languageFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const ask = (ctx: Ctx) => say(ctx, ctx.t('bot-choose-language'), [languageButtons()])
  feature.command('language', ask)
  feature.filter(onTap('menu', 'go', 'language'), ask)
  feature.filter(onTap('menu', 'lang'), async (ctx) => {
    const chosen = langSchema.safeParse(ctx.tap.option)
    if (!chosen.success) return
    const first = ctx.session.lang === undefined
    ctx.session.lang = chosen.data
    ctx.lang = chosen.data
    await settle(ctx, names[chosen.data])
    if (first) await say(ctx, welcome(ctx))
    await showMenu(ctx)
  })
  return feature
}
