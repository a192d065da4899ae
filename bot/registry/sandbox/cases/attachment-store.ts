/** Where the bytes of attachments are. What is known of them stands in their case. */
export interface AttachmentStore {
  /** Keeps bytes under a key, durable when it resolves; the same key is written anew. */
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
}

/** The key of an attachment. Both ids are UUIDs. */
export const attachmentKey = (caseId: string, id: string): string => `${caseId}.${id}`

/** Attachments that live as long as the page or the test. */
export function createMemoryAttachments(): AttachmentStore {
  const kept = new Map<string, Uint8Array>()
  return {
    put(key, bytes) {
      kept.set(key, bytes)
      return Promise.resolve()
    },
    get: (key) => Promise.resolve(kept.get(key)),
  }
}
