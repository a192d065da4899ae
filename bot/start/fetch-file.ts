import { GrammyError, type Bot } from 'grammy'
import type { TelegramConfig } from '../config.ts'
import type { Ctx } from '../context.ts'
import { FileGone } from '../outbox/deliver-to-case.ts'

const TELEGRAM = 'https://api.telegram.org'
const LONGEST_FETCH_MS = 60_000

/**
 * The bytes of a file that a person sent; Telegram keeps them. Errors carry no address, because
 * the address carries the bot's token.
 * @throws FileGone when Telegram has no such file any more
 */
export async function fetchTelegramFile(
  { api }: Bot<Ctx>,
  { token, apiRoot = TELEGRAM }: TelegramConfig,
  file: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { file_path: path } = await api.getFile(file).catch((error: unknown) => {
    throw error instanceof GrammyError && error.error_code === 400 ? new FileGone() : error
  })
  if (path === undefined) throw new FileGone()
  const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
    signal: AbortSignal.timeout(LONGEST_FETCH_MS),
  })
  if (response.status === 404) throw new FileGone()
  if (!response.ok) throw new Error(`Telegram gave no file: status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
