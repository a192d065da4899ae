import { InputFile } from 'grammy'
import type { Ctx } from '../context.ts'
import type { ExplainedResult } from '../engine/explain-result.ts'
import { inlineKeyboard, type Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { resultSheet } from '../sheet/result-sheet.ts'
import { today } from './today.ts'

/**
 * Sends the result as pictures to take to the commune, one a page, with the way on under the last.
 * They are made in memory and forgotten; only the chat has them.
 */
export async function sendPicture(
  ctx: Ctx,
  results: readonly ExplainedResult[],
  rows: Button[][],
): Promise<void> {
  const { drawSheet, content, secret } = ctx.deps
  const { programmes } = content
  const pictures = await drawSheet?.(resultSheet({ programmes, results, on: today(ctx) }, ctx))
  if (!pictures) return say(ctx, ctx.t('bot-stale-button'), rows)
  const chat = ctx.chat!.id
  for (const [i, picture] of pictures.entries()) {
    const last = i === pictures.length - 1
    await ctx.api.sendPhoto(chat, new InputFile(picture, `kumpear-${i + 1}.png`), {
      ...(last && {
        caption: ctx.t('check-picture-caption'),
        reply_markup: inlineKeyboard(rows, chat, secret),
      }),
    })
  }
}
