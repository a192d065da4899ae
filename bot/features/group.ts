import { Composer } from 'grammy'
import type { BotDeps, Ctx } from '../context.ts'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'

/**
 * Services run in private chats only. In a group the bot answers a command meant for it with a
 * link to itself and does nothing else; channels and other updates are left alone.
 */
export function groupFeature(deps: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const words = langs.map((lang) => createMessages(lang, deps.content.messages[lang]))
  feature.use(async (ctx, next) => {
    if (ctx.chat?.type === 'private') return next()
    if (!isForMe(ctx)) return
    const link = `https://t.me/${ctx.me.username}`
    await ctx.reply([...words.map((t) => t('bot-group')), link].join('\n'))
  })
  return feature
}

/** A message that begins with a command, to nobody in particular or to this bot. */
function isForMe(ctx: Ctx): boolean {
  const { text = '', entities = [] } = ctx.message ?? {}
  const command = entities.find((e) => e.type === 'bot_command' && e.offset === 0)
  const [, name] = text.slice(0, command?.length ?? 0).split('@')
  return (
    command !== undefined &&
    (name ?? ctx.me.username).toLowerCase() === ctx.me.username.toLowerCase()
  )
}
