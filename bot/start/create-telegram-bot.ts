import { autoRetry } from '@grammyjs/auto-retry'
import { GrammyError, type Bot, type Transformer } from 'grammy'
import { createBot } from '../bot.ts'
import type { TelegramConfig } from '../config.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { ChatUnreachable, type CodedButton } from '../outbox/outbox.ts'
import { markupOf } from '../render/keyboard.ts'

/** Longer than a long poll takes. */
const REQUEST_SECONDS = 50

/** Tries calls again that Telegram puts off or that do not arrive; polling has its own way. */
function retrySends(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60 })
  const own = new Set(['getUpdates', 'getMe', 'setMyCommands', 'setWebhook', 'deleteWebhook'])
  return (prev, method, payload, signal) =>
    own.has(method) ? prev(method, payload, signal) : retry(prev, method, payload, signal)
}

/** The bot for Telegram itself; starts nothing. */
export function createTelegramBot({ token, apiRoot }: TelegramConfig, deps: BotDeps): Bot<Ctx> {
  const bot = createBot(token, deps, {
    client: { ...(apiRoot !== undefined && { apiRoot }), timeoutSeconds: REQUEST_SECONDS },
  })
  bot.api.config.use(retrySends())
  return bot
}

/** Sends what the outbox holds for a chat. Throws ChatUnreachable when that will never work. */
export async function sendToChat(
  { api }: Bot<Ctx>,
  chat: number,
  text: string,
  buttons: readonly CodedButton[],
): Promise<void> {
  try {
    await api.sendMessage(chat, text, markupOf(buttons))
  } catch (error) {
    // 403: blocked by the person or gone; 400: no such chat.
    const never = error instanceof GrammyError && [400, 403].includes(error.error_code)
    throw never ? new ChatUnreachable() : error
  }
}

/**
 * Removes messages from a chat; what Telegram will never remove stays. Throws ChatUnreachable when
 * there is no such chat any more.
 */
export async function removeFromChat(
  { api }: Bot<Ctx>,
  chat: number,
  messages: readonly number[],
): Promise<void> {
  try {
    await api.deleteMessages(chat, [...messages])
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    if (error.error_code === 403) throw new ChatUnreachable()
    if (error.error_code !== 400) throw error
  }
}
