import type { Database, Query } from '../../../store/database.ts'
import { waitingNotice, type NoticeBox, type WaitingNotice } from './notice-box.ts'

/** Adds what is to be told; to be run in the transaction of what it tells. */
export async function addNotices(query: Query, notices: readonly WaitingNotice[]): Promise<void> {
  for (const waiting of notices) {
    const values = [waiting.notice.id, JSON.stringify(waiting)]
    await query('insert into sandbox_notice (id, record) values ($1, $2)', values)
  }
}

/** Notices waiting in PostgreSQL. Two processes may send one twice; its id says that it is one. */
export const createPostgresNotices = (database: Database): NoticeBox => ({
  add: (notices) => database.transaction((query) => addNotices(query, notices)),
  list: async () =>
    (
      await database.query<{ record: unknown }>(
        'select record from sandbox_notice order by position',
      )
    ).map(({ record }): WaitingNotice => waitingNotice.parse(record)),
  async replace(waiting) {
    const values = [waiting.notice.id, JSON.stringify(waiting)]
    await database.query('update sandbox_notice set record = $2 where id = $1', values)
  },
  async remove(id) {
    await database.query('delete from sandbox_notice where id = $1', [id])
  },
})
