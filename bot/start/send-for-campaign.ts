import { Api, GrammyError } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { TelegramConfig } from '../config.ts'
import { ChatUnreachable } from '../outbox/outbox.ts'
import { MessageRefused, MustWait } from '../outbox/send-campaign.ts'

/**
 * Telegram without the bot's own retries: a message whose fate is not known is never sent again.
 */
export const createNewsApi = ({ token, apiRoot }: Pick<TelegramConfig, 'token' | 'apiRoot'>): Api =>
  new Api(token, { ...(apiRoot !== undefined && { apiRoot }) })

/**
 * Sends one message of a campaign, once.
 * @throws MustWait, ChatUnreachable, MessageRefused where Telegram said no; anything else leaves
 * open whether the message arrived
 */
export async function sendForCampaign(
  api: Api,
  chat: number,
  text: string,
  keyboard: InlineKeyboardMarkup,
): Promise<void> {
  try {
    await api.sendMessage(chat, text, {
      link_preview_options: { is_disabled: true },
      reply_markup: keyboard,
    })
  } catch (error) {
    throw error instanceof GrammyError ? refusal(error) : error
  }
}

function refusal(error: GrammyError): Error {
  const { error_code: code, description, parameters } = error
  if (code === 429) return new MustWait(parameters.retry_after ?? 1)
  // 403: blocked by the person or gone.
  if (code === 403 || description.includes('chat not found')) return new ChatUnreachable()
  if (code >= 400 && code < 500)
    return new MessageRefused(`Telegram refuses the message (${code}).`)
  return error
}
