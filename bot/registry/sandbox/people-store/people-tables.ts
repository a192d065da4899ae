import type { Query } from '../../../store/database.ts'

/**
 * Tables of the sandbox's people. What can be asked for has a column; the rest is in `record`.
 * Attributes of the household stand with each member, so that one table answers a search.
 * Collation "C" compares as JavaScript does.
 */
const TABLES = [
  `create table if not exists sandbox_household (
     id text collate "C" primary key,
     record json not null
   )`,
  `create table if not exists sandbox_person (
     position bigint generated always as identity primary key,
     spid text collate "C" not null unique,
     uin text collate "C" not null unique,
     household text collate "C" not null,
     phone text collate "C",
     sex text collate "C" not null,
     birth_date text collate "C" not null,
     gone boolean not null,
     group_size integer not null,
     poverty text collate "C",
     card_number text collate "C",
     card_valid_to text collate "C",
     region text collate "C" not null,
     commune text collate "C" not null,
     record json not null
   )`,
  `create table if not exists sandbox_enrolment (
     person bigint not null references sandbox_person (position) on delete cascade,
     number integer not null,
     programme text collate "C" not null,
     package text collate "C" not null,
     status_code text collate "C" not null,
     status text collate "C" not null,
     since text collate "C" not null,
     record json not null,
     primary key (person, number)
   )`,
  `create table if not exists sandbox_fact (
     name text primary key,
     value json not null
   )`,
] as const

/** Made after many people were added at once: adding to an index one by one takes longer. */
const INDEXES: Readonly<Record<string, string>> = {
  sandbox_person_household: 'sandbox_person (household)',
  sandbox_person_phone: 'sandbox_person (phone) where phone is not null',
  sandbox_person_card: 'sandbox_person (card_number) where card_number is not null',
  sandbox_person_birth: 'sandbox_person (birth_date)',
  sandbox_person_commune: 'sandbox_person (commune, birth_date)',
  sandbox_person_valid: 'sandbox_person (card_valid_to) where card_valid_to is not null',
  sandbox_enrolment_programme: 'sandbox_enrolment (programme, status_code)',
  sandbox_enrolment_package: 'sandbox_enrolment (package, status_code)',
  sandbox_enrolment_since: 'sandbox_enrolment (since)',
}

/** Any number that no other lock of this database uses: two processes may start at once. */
const LOCK = 7_203_115

/** Lets one transaction at a time make tables or write people; it ends with the transaction. */
export async function lockPeople(query: Query): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [LOCK])
}

/** Makes the tables that are missing. To be run in a transaction. */
export async function preparePeopleTables(query: Query): Promise<void> {
  await lockPeople(query)
  for (const statement of TABLES) await query(statement)
}

/** Makes the indexes that are missing. */
export async function makeIndexes(query: Query): Promise<void> {
  for (const [name, on] of Object.entries(INDEXES)) {
    await query(`create index if not exists ${name} on ${on}`)
  }
}

/** Takes the indexes away, before many people are added. */
export async function dropIndexes(query: Query): Promise<void> {
  for (const name of Object.keys(INDEXES)) await query(`drop index if exists ${name}`)
}
