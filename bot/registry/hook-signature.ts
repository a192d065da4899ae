import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sameText } from './same-text.ts'

/** Header that shows who sent a notice and when: `t=1763949784,v1=<hexadecimal>`. */
export const HOOK_SIGNATURE = 'Registry-Signature'

/** How old a notice may be, or how far in the future: clocks differ. In seconds. */
const HOOK_WINDOW_S = 300

const codeOf = (secret: string, seconds: string, body: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${seconds}.${body}`)))

/** The header for a body sent at `now`: HMAC-SHA256 over the seconds since 1970, a dot, the body. */
export function signHook(secret: string, body: string, now: Date): string {
  const seconds = String(Math.floor(now.getTime() / 1000))
  return `t=${seconds},v1=${codeOf(secret, seconds, body)}`
}

/** Whether a header fits a body as it was received and is not older than the window. */
export function checkHook(secret: string, body: string, header: string, now: Date): boolean {
  const [, seconds = '', code = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? []
  // Compared in any case, so that the time taken says nothing of the header's form.
  const right = sameText(codeOf(secret, seconds, body), code)
  const age = Math.abs(now.getTime() / 1000 - Number(seconds))
  return right && age <= HOOK_WINDOW_S
}
