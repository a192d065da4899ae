import { Composer } from 'grammy'
import type { Ctx } from '../context.ts'

/**
 * Services run in private chats only. In a group the bot answers a command with a link to
 * itself and does nothing else; channels and other updates are left alone.
 */
export function groupFeature(): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  feature.use(async (ctx, next) => {
    if (ctx.chat?.type === 'private') return next()
    const isCommand = ctx.message?.entities?.some((e) => e.type === 'bot_command' && e.offset === 0)
    if (isCommand) await ctx.reply(`https://t.me/${ctx.me.username}`)
  })
  return feature
}
