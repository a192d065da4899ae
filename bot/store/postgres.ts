import { openDatabase, type Database, type Query } from './database.ts'
import { plainSeal } from './encrypted.ts'
import { lockId } from './lock-id.ts'
import { openRecord } from './open-record.ts'
import { prepareTables } from './postgres-tables.ts'
import { applyChanges, rowId, type Row, type Rows } from './rows.ts'
import type { Seal } from './seal.ts'
import type { Change, Store, StoreKind, Stored } from './store.ts'

interface Options {
  /** `postgres://user:password@host:port/database`. Never shown in an error. */
  url: string
  now: () => Date
  /** How values are written; as they are by default. */
  seal?: Seal
}

interface Found {
  key: string
  version: number
  value: unknown
}

const LIVE = '(expires is null or expires > $3)'
const WHERE = 'a record in the database of DATABASE_URL'

/**
 * The store of several processes: a table of PostgreSQL. Survives a restart of the database; a
 * write during which the connection broke at the very end rejects and may yet have been done.
 * Throws StoreUnreadable when the database cannot be reached or used.
 */
export async function createPostgresStore(options: Options): Promise<Store> {
  const { url, now, seal = plainSeal } = options
  const database = openDatabase(url)
  try {
    await database.transaction((query) => prepareTables(query, seal))
  } catch (error) {
    await database.close()
    throw error
  }

  let closed = false
  const open = (): Database => {
    if (closed) throw new Error('the store is closed')
    return database
  }
  const toStored = <K extends StoreKind>(kind: K, row: Found): Stored<K> => ({
    value: openRecord({ kind, key: row.key, value: row.value }, seal, WHERE),
    version: row.version,
  })

  return {
    async get(kind, key) {
      const [row] = await open().query<Found>(
        `select key, version, value from kumpear_record where kind = $1 and key = $2 and ${LIVE}`,
        [kind, key, now()],
      )
      return row && toStored(kind, row)
    },
    async list(kind, prefix = '') {
      const rows = await open().query<Found>(
        `select key, version, value from kumpear_record
         where kind = $1 and key ^@ $2 and ${LIVE} order by key`,
        [kind, prefix, now()],
      )
      return rows.map((row) => ({ key: row.key, ...toStored(kind, row) }))
    },
    async write(changes) {
      await open().transaction(async (query) => {
        const touched = await lockRows(query, changes)
        const before = await readTouched(query, touched)
        await writeTouched(query, touched, applyChanges(before, changes, now()), seal)
      })
    },
    async purge() {
      // What a write holds at this moment is left to the next time.
      const [row] = await open().query<{ count: number }>(
        `with gone as (
           delete from kumpear_record where (kind, key) in (
             select kind, key from kumpear_record where expires <= $1 for update skip locked
           ) returning 1
         ) select count(*)::integer as count from gone`,
        [now()],
      )
      return row?.count ?? 0
    },
    async close() {
      if (closed) return
      closed = true
      await database.close()
    },
  }
}

type Touched = Map<string, Pick<Row, 'kind' | 'key'>>

/**
 * Waits until no other write touches the same records, also those that are not there yet, which
 * row locks could not hold. Always in one order, so that two writes never wait for each other.
 */
async function lockRows(query: Query, changes: readonly Change[]): Promise<Touched> {
  const touched: Touched = new Map(
    changes.map(({ kind, key }) => [rowId(kind, key), { kind, key }]),
  )
  const ids = [...new Set([...touched.keys()].map(lockId))].sort()
  await query('select pg_advisory_xact_lock(id) from unnest($1::bigint[]) as id', [ids])
  return touched
}

/** The records that a write touches, without their values, which no change depends on. */
async function readTouched(query: Query, touched: Touched): Promise<Rows> {
  const rows = await query<{ kind: StoreKind; key: string; version: number; expires: Date | null }>(
    `select kind, key, version, expires from kumpear_record
     where (kind, key) in (select * from unnest($1::text[], $2::text[]))`,
    columns([...touched.values()]),
  )
  return new Map(
    rows.map(({ kind, key, version, expires }) => [
      rowId(kind, key),
      { kind, key, value: undefined, version, ...(expires && { expires: expires.toISOString() }) },
    ]),
  )
}

async function writeTouched(
  query: Query,
  touched: Touched,
  after: Rows,
  seal: Seal,
): Promise<void> {
  const kept = [...after.values()]
  const gone = [...touched].filter(([id]) => !after.has(id)).map(([, row]) => row)
  if (gone.length > 0) {
    await query(
      `delete from kumpear_record
       where (kind, key) in (select * from unnest($1::text[], $2::text[]))`,
      columns(gone),
    )
  }
  if (kept.length > 0) {
    await query(
      `insert into kumpear_record (kind, key, version, value, expires)
       select * from unnest($1::text[], $2::text[], $3::integer[], $4::json[], $5::timestamptz[])
       on conflict (kind, key) do update
       set version = excluded.version, value = excluded.value, expires = excluded.expires`,
      [
        ...columns(kept),
        kept.map((row) => row.version),
        kept.map((row) => JSON.stringify(seal.seal(row.kind, row.key, row.value))),
        kept.map((row) => row.expires ?? null),
      ],
    )
  }
}

const columns = (rows: readonly Pick<Row, 'kind' | 'key'>[]): [string[], string[]] => [
  rows.map((row) => row.kind),
  rows.map((row) => row.key),
]
