import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AttachmentStore } from './attachment-store.ts'

const IV_BYTES = 12
const TAG_BYTES = 16
const ALGORITHM = 'aes-256-gcm'

/**
 * Attachments as files of a folder that only its owner may read, one each. With a key they are
 * encrypted (AES-256-GCM: iv, text, tag), tied to their name so that none can stand for another.
 * @param key 32 bytes
 */
export function createFileAttachments(folder: string, key?: Uint8Array): AttachmentStore {
  const file = (name: string) => join(folder, key ? `${name}.sealed` : name)
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = `${file(name)}.tmp`
      // Flushed, because the case says from now on that it is there.
      await writeFile(draft, key ? seal(key, name, bytes) : bytes, { mode: 0o600, flush: true })
      await rename(draft, file(name))
    },
    async get(name) {
      const bytes = await readFile(file(name)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      })
      return bytes && (key ? open(key, name, bytes) : bytes)
    },
  }
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
