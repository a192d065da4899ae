import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Lang } from '../../schemas/lang.ts'
import type { BotDeps } from '../context.ts'
import type { Change } from '../store/store.ts'

/** The chat that handed a case in under its name, and its language. */
export interface CaseChat {
  chat: number
  lang: Lang
}

/** Keyed, so that what is kept does not show which chat has which case. */
const keyOf = (secret: Uint8Array, reference: string): string =>
  bytesToHex(hmac(sha256, secret, utf8ToBytes(`case-chat:${reference}`)))

/**
 * Keeps to which chat the news of a case goes. To be written together with the link of the case,
 * and never for an anonymous one.
 */
export const caseChatChange = (
  { secret }: Pick<BotDeps, 'secret'>,
  reference: string,
  { chat, lang }: CaseChat,
  expires: Date,
): Change => ({
  kind: 'casechat',
  key: keyOf(secret, reference),
  value: { v: 1, chat, lang },
  expires,
})

/** Ends the news of a case in its chat. */
export const forgetCaseChat = ({ secret }: Pick<BotDeps, 'secret'>, reference: string): Change => ({
  kind: 'casechat',
  key: keyOf(secret, reference),
  delete: true,
})

/** Where the news of a case goes; undefined for an anonymous or an unknown one. */
export async function findCaseChat(
  { secret, store }: Pick<BotDeps, 'secret' | 'store'>,
  reference: string,
): Promise<CaseChat | undefined> {
  const found = await store.get('casechat', keyOf(secret, reference))
  return found && { chat: found.value.chat, lang: found.value.lang }
}
