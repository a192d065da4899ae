import type { Database } from '../../../store/database.ts'
import type { AttachmentStore } from './attachment-store.ts'

/** Bytes of attachments in PostgreSQL. */
export const createPostgresAttachments = ({ query }: Database): AttachmentStore => ({
  async put(key, bytes) {
    await query(
      `insert into sandbox_attachment (key, bytes) values ($1, $2)
         on conflict (key) do update set bytes = excluded.bytes`,
      [key, Buffer.from(bytes)],
    )
  },
  async get(key) {
    const rows = await query<{ bytes: Uint8Array }>(
      'select bytes from sandbox_attachment where key = $1',
      [key],
    )
    return rows[0] && new Uint8Array(rows[0].bytes)
  },
})
