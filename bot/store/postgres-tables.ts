import type { Query } from './database.ts'
import { lockId } from './lock-id.ts'
import { openRecord } from './open-record.ts'
import type { Seal } from './seal.ts'
import { StoreUnreadable } from './store.ts'

/**
 * What turns a database of one version into the next; a step is never changed once released.
 * `json` rather than `jsonb`: it keeps every text that JSON can hold, also half an emoji.
 * Collation "C" lists keys in order of bytes, whatever the database's language.
 */
const steps: readonly (readonly string[])[] = [
  [
    `create table kumpear_store (
       only_row boolean primary key default true check (only_row),
       version integer not null,
       probe json
     )`,
    'insert into kumpear_store (version) values (0)',
    `create table kumpear_record (
       kind text not null,
       key text collate "C" not null,
       version integer not null check (version > 0),
       value json not null,
       expires timestamptz,
       primary key (kind, key)
     )`,
    `create index kumpear_record_expires on kumpear_record (expires) where expires is not null`,
  ],
]

/** A record that says nothing, by which a start knows whether it has the right key. */
const probe = { kind: 'session', key: 'probe' } as const
const PROBE_VALUE = { v: 1, answers: {} }

/**
 * Makes or brings up to date the tables of the store. To be run in a transaction; several
 * processes may start at once.
 * @throws StoreUnreadable when a newer version wrote there, when the key is another one, or when
 * the database cannot hold Khmer text.
 */
export async function prepareTables(query: Query, seal: Seal): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [lockId('tables')])
  await requireUtf8(query)
  const version = await readVersion(query)
  if (version > steps.length) {
    throw new StoreUnreadable(
      `the database of DATABASE_URL was written by a newer version of this program (its tables are of version ${version}, this one knows ${steps.length})`,
    )
  }
  for (const statement of steps.slice(version).flat()) await query(statement)
  const [row] = await query<{ probe: unknown }>('select probe from kumpear_store')
  if (row?.probe) {
    openRecord({ ...probe, value: row.probe }, seal, 'the database of DATABASE_URL')
  }
  await query('update kumpear_store set version = $1, probe = $2', [
    steps.length,
    JSON.stringify(seal.seal(probe.kind, probe.key, PROBE_VALUE)),
  ])
}

/** 0 for a database without our tables. Asked first: who may not create tables may use them. */
async function readVersion(query: Query): Promise<number> {
  const [found] = await query<{ there: boolean }>(
    `select to_regclass('kumpear_store') is not null as there`,
  )
  if (found?.there !== true) return 0
  const [row] = await query<{ version: number }>('select version from kumpear_store')
  if (!row) throw new StoreUnreadable('the database of DATABASE_URL has lost its version')
  return row.version
}

async function requireUtf8(query: Query): Promise<void> {
  const [row] = await query<{ server_encoding: string }>('show server_encoding')
  const encoding = row?.server_encoding ?? 'unknown'
  if (encoding !== 'UTF8') {
    throw new StoreUnreadable(
      `the database of DATABASE_URL has the encoding ${encoding}; expected UTF8, which can hold Khmer`,
    )
  }
}
