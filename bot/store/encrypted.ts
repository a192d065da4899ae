import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Seal } from './seal.ts'
import { StoreUnreadable, type StoreKind } from './store.ts'

/** Kinds that hold something of a citizen; updates, marks, counters and officers' records do not. */
const PERSONAL: ReadonlySet<StoreKind> = new Set([
  'session',
  'outbox',
  'link',
  'casechat',
  'talk',
  'news',
])

const IV_BYTES = 12
const TAG_BYTES = 16

/** A value at rest: AES-256-GCM, base64url, the authentication tag at the end of `ct`. */
const envelopeSchema = z.strictObject({
  v: z.literal(1),
  /** Which key: the first 8 hexadecimal digits of the key's SHA-256. */
  kid: z.string(),
  alg: z.literal('A256GCM'),
  iv: z.base64url(),
  ct: z.base64url(),
})
type Envelope = z.infer<typeof envelopeSchema>

const kidOf = (key: Uint8Array): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8)

/** Ties a ciphertext to its record, so that one cannot be put in the place of another. */
const aad = (kind: StoreKind, key: string): Buffer => Buffer.from(JSON.stringify([kind, key]))

/**
 * Encrypts what records say of people. The first key writes; all of them read, so that a key can
 * be replaced.
 * @param keys 32 bytes each.
 */
export function createEncryptedSeal(keys: readonly [Uint8Array, ...Uint8Array[]]): Seal {
  const byKid = new Map(keys.map((key) => [kidOf(key), key]))
  return {
    seal: (kind, key, value) =>
      PERSONAL.has(kind) ? encrypt(keys[0], aad(kind, key), value) : value,
    open(kind, key, sealed) {
      if (!PERSONAL.has(kind)) return sealed
      const envelope = envelopeSchema.safeParse(sealed).data
      if (!envelope) {
        throw new StoreUnreadable(`a record of kind ${kind} is not encrypted, but DATA_KEY is set`)
      }
      const secret = byKid.get(envelope.kid)
      if (!secret) {
        throw new StoreUnreadable(
          `a record of kind ${kind} was written with another DATA_KEY (key id ${envelope.kid})`,
        )
      }
      return decrypt(secret, aad(kind, key), envelope, kind)
    },
  }
}

/** Writes values as they are; refuses what was written encrypted. For practice only. */
export const plainSeal: Seal = {
  seal: (_kind, _key, value) => value,
  open(kind, _key, sealed) {
    if (envelopeSchema.safeParse(sealed).success) {
      throw new StoreUnreadable(`a record of kind ${kind} is encrypted, but DATA_KEY is not set`)
    }
    return sealed
  },
}

function encrypt(key: Uint8Array, about: Buffer, value: unknown): Envelope {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about)
  const ct = Buffer.concat([
    cipher.update(JSON.stringify(value), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return {
    v: 1,
    kid: kidOf(key),
    alg: 'A256GCM',
    iv: iv.toString('base64url'),
    ct: ct.toString('base64url'),
  }
}

function decrypt(key: Uint8Array, about: Buffer, envelope: Envelope, kind: StoreKind): unknown {
  const bytes = Buffer.from(envelope.ct, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(envelope.iv, 'base64url'), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(about)
      .setAuthTag(bytes.subarray(-TAG_BYTES))
    const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])
    return JSON.parse(text.toString('utf8'))
  } catch {
    throw new StoreUnreadable(`an encrypted record of kind ${kind} is damaged`)
  }
}
