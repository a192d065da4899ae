import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { Database, Query } from '../../../store/database.ts'
import { numbersOf } from './case-book.ts'
import { CASE_COLUMNS, valuesOf } from './case-columns.ts'
import type { CaseSeal } from './case-seal.ts'
import type { Added, CaseStore, StoredLook } from './case-store.ts'
import { UPDATE_CASE } from './case-tables.ts'
import { conditionToSql, createPlaces, overdueToSql } from './condition-to-sql.ts'
import { countSql, toFigures, type CountRow } from './count-sql.ts'
import { addNotices, createPostgresNotices } from './postgres-notices.ts'

interface Kept {
  id: string
  record: unknown
}

const NAMES = ['id', 'reference', 'numbers', 'record', ...Object.keys(CASE_COLUMNS)]
const INSERT_CASE = `
  insert into sandbox_case (${NAMES.join(', ')})
  values (${NAMES.map((_, i) => `$${i + 1}`).join(', ')})
  on conflict do nothing returning id`

/** Cases in PostgreSQL, which several processes may share. Its tables must be there. */
export function createPostgresCases(database: Database, seal: CaseSeal): CaseStore {
  const { query } = database
  const toCase = ({ id, record }: Kept): CaseRecord => seal.open(id, record)

  async function select(ask: Query, where: string, values: unknown[]): Promise<CaseRecord[]> {
    const rows = await ask<Kept>(`select id, record from sandbox_case where ${where}`, values)
    return rows.map(toCase)
  }

  return {
    add: (entry, tell) =>
      database.transaction(async (ask): Promise<Added> => {
        const { id, reference } = entry.submission
        const values = [id, reference, numbersOf(entry), ...valuesOf(entry, seal)]
        const added = await ask(INSERT_CASE, values)
        if (added.length > 0) {
          await addNotices(ask, tell?.(undefined, entry) ?? [])
          return { kind: 'added', entry }
        }
        const [known] = await select(ask, 'id = $1', [id])
        return known ? { kind: 'known', entry: known } : { kind: 'taken' }
      }),
    get: async (id) => (await select(query, 'id = $1', [id]))[0],
    withReference: (reference) =>
      select(query, 'numbers @> array[$1::text] order by position', [reference]),
    list: () => select(query, 'true order by position', []),
    async find(condition, { offset, limit }) {
      const { values, place } = createPlaces()
      const where = conditionToSql(condition, place)
      const [found] = await query<{ total: string; rows: Kept[] }>(
        `select (select count(*) from sandbox_case where ${where}) as total,
                (select coalesce(json_agg(r), '[]') from (
                   select id, record from sandbox_case where ${where}
                    order by rank, urgency, position
                    limit ${place(limit, 'int8')} offset ${place(offset, 'int8')}) r) as rows`,
        values,
      )
      return { total: Number(found?.total), entries: (found?.rows ?? []).map(toCase) }
    },
    async count(condition) {
      const { values, place } = createPlaces()
      const where = conditionToSql(condition, place)
      return toFigures(await query<CountRow>(countSql(where), values))
    },
    overdue(moments) {
      const { values, place } = createPlaces()
      return select(query, `${overdueToSql(moments, place)} order by position`, values)
    },
    change: (id, work, tell) =>
      database.transaction(async (ask) => {
        const [before] = await select(ask, 'id = $1 for update', [id])
        if (!before) return undefined
        const after = work(before)
        if (after !== before) {
          await ask(UPDATE_CASE, [id, ...valuesOf(after, seal)])
          await addNotices(ask, tell?.(before, after) ?? [])
        }
        return { before, after }
      }),
    notices: createPostgresNotices(database),
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
