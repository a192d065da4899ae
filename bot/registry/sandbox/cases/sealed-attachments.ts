import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { AttachmentStore } from './attachment-store.ts'

const IV_BYTES = 12
const TAG_BYTES = 16
const ALGORITHM = 'aes-256-gcm'
/** Sealed ones have other keys, so that a plain one is never taken for sealed. */
const SEALED = '.sealed'

/**
 * Attachments encrypted (AES-256-GCM: iv, text, tag), each tied to its key so that none can stand
 * for another. Without a key of ours they are kept as they are.
 * @param key 32 bytes
 */
export const sealAttachments = (
  store: AttachmentStore,
  key: Uint8Array | undefined,
): AttachmentStore =>
  key === undefined
    ? store
    : {
        put: (name, bytes) => store.put(name + SEALED, seal(key, name, bytes)),
        async get(name) {
          const bytes = await store.get(name + SEALED)
          return bytes && open(key, name, bytes)
        },
      }

function seal(key: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(name))
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function open(key: Uint8Array, name: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(name))
    .setAuthTag(sealed.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}
