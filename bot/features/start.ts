import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'
import { say } from '../render/say.ts'
import { languageButtons } from './language.ts'
import { showMenu } from './show-menu.ts'

/** `/start`: language first, then who runs the bot, privacy in plain words, and the menu. */
export function startFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.command('start', async (ctx) => {
    ctx.session.flow = undefined
    ctx.session.answers = {}
    if (ctx.session.lang) {
      await say(ctx, welcome(ctx))
      return showMenu(ctx)
    }
    await say(ctx, ctx.t('bot-choose-language'), [languageButtons()])
  })
  return feature
}

/** Greeting with the operator's notice and the privacy notice, in the chosen language. */
export const welcome = (ctx: Ctx): string =>
  [
    ctx.t('bot-welcome'),
    ctx.deps.content.operator.notice[ctx.lang],
    ctx.t('bot-privacy-short'),
  ].join('\n\n')
