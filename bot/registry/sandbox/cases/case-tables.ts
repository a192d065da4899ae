import type { Database, Query } from '../../../store/database.ts'
import type { CaseSeal } from './case-seal.ts'
import { CasesUnreadable } from './case-store.ts'
import { CASE_COLUMNS, valuesOf } from './case-columns.ts'

/** Tables of the sandbox's cases; what can be asked for has a column, the rest is in `record`. */
const TABLES = [
  `create table if not exists sandbox_case (
     position bigint generated always as identity primary key,
     id text collate "C" not null unique,
     reference text collate "C" not null unique,
     numbers text[] not null,
     record json not null
   )`,
  ...Object.entries(CASE_COLUMNS).map(
    ([name, type]) => `alter table sandbox_case add column if not exists ${name} ${type}`,
  ),
  'create index if not exists sandbox_case_numbers on sandbox_case using gin (numbers)',
  'create index if not exists sandbox_case_urgency on sandbox_case (rank, urgency, position)',
  'create index if not exists sandbox_case_due on sandbox_case (status, due_resolve)',
  'create index if not exists sandbox_case_received on sandbox_case (received)',
  'create index if not exists sandbox_case_office on sandbox_case (office text_pattern_ops)',
  `create table if not exists sandbox_look (
     position bigint generated always as identity primary key,
     case_id text collate "C" not null,
     record json not null
   )`,
  'create index if not exists sandbox_look_case on sandbox_look (case_id)',
  `create table if not exists sandbox_attachment (
     key text collate "C" primary key,
     bytes bytea not null
   )`,
  `create table if not exists sandbox_notice (
     position bigint generated always as identity primary key,
     id text collate "C" not null unique,
     record json not null
   )`,
]

/** Any number that no other lock of this database uses: two processes may start at once. */
const LOCK = 7_203_116

/**
 * Makes what is missing of the tables, and writes anew what an earlier version or a time without a
 * key has written.
 * @throws DatabaseFailure, CasesUnreadable
 */
export const prepareCaseTables = (database: Database, seal: CaseSeal): Promise<void> =>
  database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK])
    for (const statement of TABLES) await query(statement)
    if (!seal.encrypts) await refuseSealed(query)
    await rewriteOld(query, seal)
  })

async function refuseSealed(query: Query): Promise<void> {
  const rows = await query('select 1 as one from sandbox_case where sealed limit 1')
  if (rows.length > 0) {
    throw new CasesUnreadable('cases in the database are encrypted: set DATA_KEY')
  }
}

/** Cases written anew at a time. */
const PART = 500

async function rewriteOld(query: Query, seal: CaseSeal): Promise<void> {
  for (;;) {
    const rows = await query<{ id: string; record: unknown }>(
      `select id, record from sandbox_case
        where rank is null or sealed is distinct from $1 limit ${PART}`,
      [seal.encrypts],
    )
    for (const { id, record } of rows) {
      await query(UPDATE_CASE, [id, ...valuesOf(seal.open(id, record), seal)])
    }
    if (rows.length < PART) return
  }
}

/** Writes the record of the case `$1`, and what can be asked of it. */
export const UPDATE_CASE = `
  update sandbox_case set ${['record', ...Object.keys(CASE_COLUMNS)]
    .map((name, i) => `${name} = $${i + 2}`)
    .join(', ')} where id = $1`
