import type { AttachmentStore } from './attachment-store.ts'
import { openBytes, sealBytes } from './seal-bytes.ts'

/** Sealed ones have other keys, so that a plain one is never taken for sealed. */
const SEALED = '.sealed'

/**
 * Attachments encrypted, each tied to its key so that none can stand for another. Without a key of
 * ours they are kept as they are.
 * @param key 32 bytes
 */
export const sealAttachments = (
  store: AttachmentStore,
  key: Uint8Array | undefined,
): AttachmentStore =>
  key === undefined
    ? store
    : {
        put: (name, bytes) => store.put(name + SEALED, sealBytes(key, name, bytes)),
        async get(name) {
          const bytes = await store.get(name + SEALED)
          return bytes && openBytes(key, name, bytes)
        },
      }
