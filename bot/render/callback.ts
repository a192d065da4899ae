import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** What a button says when pressed: an option of a question of a version of a flow. */
export interface Tap {
  flow: string
  version: number
  question: string
  option: string
}

/** Version of the format of callback data itself. */
const FORMAT = '1'
/** Telegram's limit for callback data, in bytes. */
const MOST_BYTES = 64
/** Six bytes of the code, eight characters: a guess is right once in 2.8e14. */
const MAC_BYTES = 6

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')

const mac = (text: string, chat: number, secret: Uint8Array): string =>
  base64url(hmac(sha256, secret, utf8ToBytes(`${chat}:${text}`)).slice(0, MAC_BYTES))

/**
 * Callback data of a button, valid in one chat only.
 * @throws when it would not fit into Telegram's 64 bytes.
 */
export function encodeTap(tap: Tap, chat: number, secret: Uint8Array): string {
  const text = [FORMAT, tap.flow, tap.version, tap.question, tap.option].join('.')
  const data = `${text}.${mac(text, chat, secret)}`
  if (utf8ToBytes(data).length > MOST_BYTES) throw new Error(`callback data too long: ${text}`)
  return data
}

/** What was pressed; undefined for another format, a foreign chat's button or a made-up one. */
export function decodeTap(data: string, chat: number, secret: Uint8Array): Tap | undefined {
  const end = data.lastIndexOf('.')
  const text = data.slice(0, end)
  const [format, flow, version, question, option, ...rest] = text.split('.')
  if (format !== FORMAT || !flow || !version || !question || !option || rest.length > 0) {
    return undefined
  }
  if (data.slice(end + 1) !== mac(text, chat, secret)) return undefined
  return { flow, version: Number(version), question, option }
}
