import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { makeCaseNumber } from '../../schemas/case-number.ts'

/** Crockford's base 32: no letter that is taken for a digit when read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 16 characters of 5 bits: 80 bits. */
const TOKEN_LENGTH = 16

/** What a new case is known by. */
export interface CaseIds {
  /** UUID, also the idempotency key. */
  id: string
  /** Number that the citizen writes down. */
  reference: string
  /** Way back to the case; shown once to an anonymous person. */
  token: string
}

/**
 * Ids of the case that one confirmation makes. They follow from the update that confirmed it, so
 * a confirmation that is handled twice (a crash before Telegram learnt of the first) makes the
 * same case and tells the same number. Nobody without the secret can derive them.
 */
export function makeCaseIds(secret: Uint8Array, confirmation: string): CaseIds {
  const bytes = (use: string) => hmac(sha256, secret, utf8ToBytes(`${use}:${confirmation}`))
  const token = [...bytes('case-token').slice(0, TOKEN_LENGTH)]
    .map((b) => ALPHABET[b % ALPHABET.length])
    .join('')
  return { id: toUuid(bytes('case-id')), reference: toReference(bytes('case-number')), token }
}

/** A UUID that follows from what it is for: an attachment of a case, an action of an update. */
export const derivedId = (secret: Uint8Array, use: string): string =>
  toUuid(hmac(sha256, secret, utf8ToBytes(`derived-id:${use}`)))

/** Another number for a case whose first was taken; `attempt` counts from 1. */
export const anotherReference = (secret: Uint8Array, id: string, attempt: number): string =>
  toReference(hmac(sha256, secret, utf8ToBytes(`case-number:${id}:${attempt}`)))

/** SHA-256 of a token as the registry keeps it, hexadecimal. */
export const hashToken = (token: string): string => bytesToHex(sha256(utf8ToBytes(token)))

/** As written down: groups of four. */
export const displayToken = (token: string): string => token.replace(/(.{4})(?=.)/g, '$1-')

/** The token in `text`, or undefined; O, I and L are read as the digits they look like. */
export function parseToken(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return plain.length === TOKEN_LENGTH && /^[0-9A-HJKMNP-TV-Z]+$/.test(plain) ? plain : undefined
}

/** Eight decimal digits from the first six bytes (48 bits, so that no digit is favoured). */
const toReference = (bytes: Uint8Array): string => {
  const number = bytes.slice(0, 6).reduce((n, b) => n * 256 + b, 0)
  return makeCaseNumber(String(number % 1e8).padStart(8, '0'))
}

/** RFC 9562 version 8: a UUID of our own making. */
function toUuid(bytes: Uint8Array): string {
  const hex = bytesToHex(bytes).slice(0, 32)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
