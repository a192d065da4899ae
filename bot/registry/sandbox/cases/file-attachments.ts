import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AttachmentStore } from './attachment-store.ts'

/** Attachments as files of a folder that only its owner may read, one each. */
export function createFileAttachments(folder: string): AttachmentStore {
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = join(folder, `${name}.tmp`)
      // Flushed, because the case says from now on that it is there.
      await writeFile(draft, bytes, { mode: 0o600, flush: true })
      await rename(draft, join(folder, name))
    },
    get: (name) =>
      readFile(join(folder, name)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }),
  }
}
