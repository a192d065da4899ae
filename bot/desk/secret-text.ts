import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 256 bits: nobody guesses one. */
const BYTES = 32

/** A new secret that travels in an address or a cookie, 64 hexadecimal digits. */
export const makeSecretText = (randomBytes: (count: number) => Uint8Array): string =>
  bytesToHex(randomBytes(BYTES))

/** Under which a secret is kept: whoever reads the store cannot use it. */
export const hashOf = (secret: string): string => bytesToHex(sha256(utf8ToBytes(secret)))

/** A value that follows from a secret and can be made by nobody without the key. */
export const derive = (key: Uint8Array, use: string, from: string): string =>
  bytesToHex(hmac(sha256, key, utf8ToBytes(`${use}:${from}`)))
