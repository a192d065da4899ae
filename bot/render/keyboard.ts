import type { InlineKeyboardMarkup } from 'grammy/types'
import { encodeTap, type Tap } from './callback.ts'

/** A button under a message: it sends a tap or opens a page. */
export type Button = { text: string; tap: Tap } | { text: string; url: string }

/** Telegram's form of rows of buttons; taps are coded for this chat. */
export const inlineKeyboard = (
  rows: readonly (readonly Button[])[],
  chat: number,
  secret: Uint8Array,
): InlineKeyboardMarkup => ({
  inline_keyboard: rows
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map((b) =>
        'url' in b ? b : { text: b.text, callback_data: encodeTap(b.tap, chat, secret) },
      ),
    ),
})

/** Buttons that are coded already, one a row; nothing where there are none. */
export const markupOf = (
  buttons: readonly { text: string; data: string }[],
): { reply_markup?: InlineKeyboardMarkup } =>
  buttons.length === 0
    ? {}
    : {
        reply_markup: {
          inline_keyboard: buttons.map(({ text, data }) => [{ text, callback_data: data }]),
        },
      }

/** Buttons in rows of `width`. */
export function inRows(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = []
  for (let i = 0; i < buttons.length; i += width) rows.push(buttons.slice(i, i + width))
  return rows
}
