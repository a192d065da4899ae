import type { Bot } from 'grammy'
import type { Lang } from '../../schemas/lang.ts'
import type { Ctx, Log } from '../context.ts'
import type { HandleUpdate } from './lanes.ts'
import { poll } from './poll.ts'
import { registerCommands, type CommandName } from './register-commands.ts'
import { untilAnswered } from './telegram-failure.ts'
import type { Wait } from './wait.ts'

export interface TelegramDeps {
  bot: Bot<Ctx>
  updates: { by: 'polling' } | { by: 'webhook'; url: string; secret: string }
  describeCommand: (lang: Lang, name: CommandName) => string
  /** Called once when Telegram has answered, with the bot's name without `@`. */
  onConnected: (username: string) => void
  log: Log
  wait: Wait
}

/** Kinds of update that the bot handles. */
const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/**
 * Connects the bot to Telegram and runs it until `signal` is aborted. With a webhook the updates
 * come through the app; this then only tells Telegram where.
 * @throws StopReason when Telegram refuses the bot.
 */
export async function runTelegram(deps: TelegramDeps, signal: AbortSignal): Promise<void> {
  const { bot, updates, onConnected, describeCommand } = deps
  const sure = <T>(call: () => Promise<T>) => untilAnswered(call, deps, signal)
  // grammY types abort signals by a polyfill that Node does not need.
  const abort = signal as never
  await sure(async () => {
    bot.botInfo = await bot.api.getMe(abort)
  })
  if (signal.aborted) return
  await sure(() => registerCommands(bot.api, describeCommand))
  if (updates.by === 'webhook') {
    const { url, secret } = updates
    await sure(() =>
      bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED }, abort),
    )
    onConnected(bot.botInfo.username)
    return
  }
  await sure(() => bot.api.deleteWebhook({}, abort))
  if (signal.aborted as boolean) return
  onConnected(bot.botInfo.username)
  const handle: HandleUpdate = (update) => bot.handleUpdate(update)
  await poll(
    {
      ...deps,
      handle,
      getUpdates: (ask) => bot.api.getUpdates({ ...ask, allowed_updates: ALLOWED }, abort),
    },
    signal,
  )
}
