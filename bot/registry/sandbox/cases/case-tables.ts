import type { Database } from '../../../store/database.ts'

/** Tables of the sandbox's cases; what can be asked for has a column, the rest is in `record`. */
const TABLES = [
  `create table if not exists sandbox_case (
     position bigint generated always as identity primary key,
     id text collate "C" not null unique,
     reference text collate "C" not null unique,
     numbers text[] not null,
     record json not null
   )`,
  'create index if not exists sandbox_case_numbers on sandbox_case using gin (numbers)',
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
] as const

/** Any number that no other lock of this database uses: two processes may start at once. */
const LOCK = 7_203_116

/** Makes what is missing of the tables. Rejects with DatabaseFailure. */
export const prepareCaseTables = (database: Database): Promise<void> =>
  database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK])
    for (const statement of TABLES) await query(statement)
  })
