import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64Url, toBase64Url } from './access/base64url.ts'

/**
 * How long a verification is good: a request may wait in the bot's outbox for days until the line
 * comes back.
 */
const LIFE_MS = 7 * 86_400_000
const TAG_BYTES = 16
/** Enough to tell the members of a household apart. */
const NAME_BYTES = 5
const BLOCK_BYTES = 32

/** Makes and reads the proofs that a person was verified. */
export interface Verifications {
  /** A proof for this person, good for seven days. It shows nothing of the SPID. */
  make(spid: string): string
  /** Whose proof this is; undefined when it is wrong or has ended. */
  read(proof: string): string | undefined
  /** A name for a person that shows nothing of their SPID, always the same. */
  refer: (spid: string) => string
}

/**
 * Proofs as one text: a code (HMAC-SHA256) over SPID and expiry, which also is the start of the
 * key stream that hides both (the construction SIV, RFC 5297, with HMAC instead of AES), so that
 * the registry needs no list of proofs and whoever keeps one learns nothing.
 * @param key at least 32 bytes; proofs end with it
 */
export function createVerifications(key: Uint8Array, now: () => Date): Verifications {
  const [tagKey, streamKey, nameKey] = ['tag', 'stream', 'name'].map((use) =>
    hmac(sha256, key, utf8ToBytes(use)),
  )
  const tagOf = (text: Uint8Array) => hmac(sha256, tagKey!, text).slice(0, TAG_BYTES)
  const hide = (text: Uint8Array, tag: Uint8Array) => {
    const blocks = Array.from({ length: Math.ceil(text.length / BLOCK_BYTES) }, (_, i) =>
      hmac(sha256, streamKey!, concatBytes(tag, Uint8Array.of(i))),
    )
    const stream = concatBytes(...blocks)
    return text.map((byte, i) => byte ^ (stream[i] ?? 0))
  }

  return {
    refer: (spid) => bytesToHex(hmac(sha256, nameKey!, utf8ToBytes(spid)).slice(0, NAME_BYTES)),
    make(spid) {
      const text = utf8ToBytes(`${now().getTime() + LIFE_MS} ${spid}`)
      const tag = tagOf(text)
      return toBase64Url(concatBytes(tag, hide(text, tag)))
    },
    read(proof) {
      const bytes = fromBase64Url(proof)
      if (!bytes || bytes.length <= TAG_BYTES) return undefined
      const tag = bytes.slice(0, TAG_BYTES)
      const text = hide(bytes.slice(TAG_BYTES), tag)
      const right =
        tagOf(text).reduce((differ, byte, i) => differ | (byte ^ (tag[i] ?? 0)), 0) === 0
      if (!right) return undefined
      const [expiry = '', spid] = new TextDecoder().decode(text).split(' ')
      return now().getTime() < Number(expiry) ? spid : undefined
    },
  }
}
