import { caseRecord, type CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { Database, Query } from '../../../store/database.ts'
import type { AttachmentStore } from './attachment-store.ts'
import { numbersOf } from './case-book.ts'
import { CasesUnreadable, type Added, type CaseStore, type StoredLook } from './case-store.ts'
import { waitingNotice, type NoticeBox, type WaitingNotice } from './notice-box.ts'

interface Kept {
  record: unknown
}

/** Cases in PostgreSQL, which several processes may share. Its tables must be there. */
export function createPostgresCases(database: Database): CaseStore {
  const { query } = database
  const select = 'select record from sandbox_case'

  async function find(ask: Query, where: string, values: unknown[]): Promise<CaseRecord[]> {
    return (await ask<Kept>(`${select} where ${where}`, values)).map(toCase)
  }

  return {
    add: (entry) =>
      database.transaction(async (ask): Promise<Added> => {
        const { id, reference } = entry.submission
        const values = [id, reference, numbersOf(entry), JSON.stringify(entry)]
        const added = await ask(
          `insert into sandbox_case (id, reference, numbers, record) values ($1, $2, $3, $4)
             on conflict do nothing returning id`,
          values,
        )
        if (added.length > 0) return { kind: 'added', entry }
        const [known] = await find(ask, 'id = $1', [id])
        return known ? { kind: 'known', entry: known } : { kind: 'taken' }
      }),
    get: async (id) => (await find(query, 'id = $1', [id]))[0],
    withReference: (reference) =>
      find(query, 'numbers @> array[$1::text] order by position', [reference]),
    list: () => find(query, 'true order by position', []),
    change: (id, work) =>
      database.transaction(async (ask) => {
        const [before] = await find(ask, 'id = $1 for update', [id])
        if (!before) return undefined
        const after = work(before)
        if (after !== before) {
          const values = [id, JSON.stringify(after)]
          await ask('update sandbox_case set record = $2 where id = $1', values)
        }
        return { before, after }
      }),
    async addLook(id, look) {
      const values = [id, JSON.stringify(look)]
      await query('insert into sandbox_look (case_id, record) values ($1, $2)', values)
    },
    looks: async (id) =>
      (
        await query<{ record: StoredLook }>(
          'select record from sandbox_look where case_id = $1 order by position desc',
          [id],
        )
      ).map(({ record }) => record),
  }
}

function toCase({ record }: Kept): CaseRecord {
  const { data } = caseRecord.safeParse(record)
  if (!data) throw new CasesUnreadable('a case in the database is damaged')
  return data
}

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

/** Notices waiting in PostgreSQL. Two processes may send one twice; its id says that it is one. */
export const createPostgresNotices = (database: Database): NoticeBox => ({
  add: (notices) =>
    database.transaction(async (ask) => {
      for (const waiting of notices) {
        const values = [waiting.notice.id, JSON.stringify(waiting)]
        await ask('insert into sandbox_notice (id, record) values ($1, $2)', values)
      }
    }),
  list: async () =>
    (await database.query<Kept>('select record from sandbox_notice order by position')).map(
      ({ record }): WaitingNotice => waitingNotice.parse(record),
    ),
  async replace(waiting) {
    const values = [waiting.notice.id, JSON.stringify(waiting)]
    await database.query('update sandbox_notice set record = $2 where id = $1', values)
  },
  async remove(id) {
    await database.query('delete from sandbox_notice where id = $1', [id])
  },
})
