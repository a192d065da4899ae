import type {
  ForceReply,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types'
import type { Ctx } from '../context.ts'
import { splitMessage } from '../language/split-message.ts'
import { inlineKeyboard, type Button } from './keyboard.ts'

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
type Rows = readonly (readonly Button[])[]

const isRows = (x: Markup | Rows): x is Rows => Array.isArray(x)

/**
 * Sends plain text to the chat, split at sentence or word ends where it is too long; buttons or
 * another markup go under the last part. On Telegram over the sandbox each message says that it
 * is practice.
 */
export async function say(ctx: Ctx, text: string, under: Markup | Rows = []): Promise<void> {
  const chat = ctx.chat!.id
  const markup = isRows(under) ? inlineKeyboard(under, chat, ctx.deps.secret) : under
  const hasMarkup = !('inline_keyboard' in markup) || markup.inline_keyboard.length > 0
  const mark = practiceMark(ctx)
  const parts = splitMessage(text, MOST_CHARACTERS - mark.length)
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1
    await ctx.api.sendMessage(chat, mark + part, {
      link_preview_options: { is_disabled: true },
      ...(last && hasMarkup && { reply_markup: markup }),
    })
  }
}

/** Telegram's longest message. */
const MOST_CHARACTERS = 4096

const practiceMark = (ctx: Ctx): string =>
  ctx.deps.practice === 'marked' ? `${ctx.t('bot-practice-mark')}\n\n` : ''

/**
 * Puts new text and buttons into the message whose button was pressed; where Telegram no longer
 * allows that, sends a new message.
 */
export async function replace(ctx: Ctx, text: string, under: Rows): Promise<void> {
  const message = ctx.callbackQuery?.message
  if (!message) return say(ctx, text, under)
  try {
    await ctx.api.editMessageText(message.chat.id, message.message_id, practiceMark(ctx) + text, {
      reply_markup: inlineKeyboard(under, message.chat.id, ctx.deps.secret),
    })
  } catch {
    await say(ctx, text, under)
  }
}

/**
 * Marks the answer under the question that was tapped and takes its buttons away, so that the
 * chat reads as a conversation. Failing is harmless: the question simply keeps its buttons.
 */
export async function settle(ctx: Ctx, answer: string): Promise<void> {
  const message = ctx.callbackQuery?.message
  if (!message || !('text' in message)) return
  try {
    await ctx.api.editMessageText(
      message.chat.id,
      message.message_id,
      `${message.text}\n\n✓ ${answer}`,
    )
  } catch {
    return
  }
}

/**
 * Deletes the person's message, which carried an identifier or a secret.
 * @returns false where Telegram refuses; then it stays in the chat
 */
export async function wipe(ctx: Ctx): Promise<boolean> {
  try {
    return await ctx.deleteMessage()
  } catch {
    return false
  }
}
