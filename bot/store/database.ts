import { setTimeout as delay } from 'node:timers/promises'
import { Pool, type PoolClient } from 'pg'
import { DatabaseFailure, toDatabaseFailure } from './database-failure.ts'

/** Runs one statement and gives its rows. Rejects with DatabaseFailure. */
export type Query = <R extends object>(text: string, values?: unknown[]) => Promise<R[]>

/** A PostgreSQL database. Everything rejects with DatabaseFailure when it fails. */
export interface Database {
  /** Runs a statement that may be run twice: when the connection breaks, it is. */
  query: Query
  /**
   * Runs `work` in a transaction; what it throws undoes all of it. It may run again when the
   * database fails before the commit, never once the commit is on its way.
   */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const TRIES = 4
const FIRST_WAIT_MS = 100
const MOST_CONNECTIONS = 10
const CONNECT_MS = 5_000
const QUERY_MS = 15_000

/**
 * One that waits in vain for a record, or stands still in the middle of a transaction, must not
 * hold up the others. Set here and not for the connection, so that a pooler in between will do.
 */
const BEGIN = [
  'begin',
  `select set_config('lock_timeout', '5s', true),
          set_config('idle_in_transaction_session_timeout', '10s', true)`,
]

/**
 * Opens connections when they are needed; a wrong address is found at the first statement.
 * @param queryMs how long one statement may take
 */
export function openDatabase(url: string, queryMs = QUERY_MS): Database {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: queryMs,
    keepAlive: true,
    application_name: 'kumpear',
  })
  // An idle connection that breaks is replaced at its next use; nothing to do, but not to crash.
  pool.on('error', () => undefined)

  return {
    query: (text, values) => again(() => withClient(pool, (client) => run(client, text, values))),
    transaction: (work) => again(() => withClient(pool, (client) => inTransaction(client, work))),
    close: () => pool.end(),
  }
}

/** Tries what failed in passing a few times more. */
async function again<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (error) {
      const passing = error instanceof DatabaseFailure && error.passing
      if (!passing || attempt === TRIES) throw error
    }
    await delay(FIRST_WAIT_MS * 2 ** attempt)
  }
}

async function withClient<T>(pool: Pool, task: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool)
  // A connection may break between two statements, when no query is there to be rejected.
  const ignore = () => undefined
  client.on('error', ignore)
  let broken = false
  try {
    return await task(client)
  } catch (error) {
    broken = error instanceof DatabaseFailure
    throw error
  } finally {
    client.off('error', ignore)
    // After a failure of the database nobody knows what state the connection is in.
    client.release(broken)
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw toDatabaseFailure(error)
  }
}

async function run<R extends object>(
  client: PoolClient,
  text: string,
  values?: unknown[],
): Promise<R[]> {
  try {
    return (await client.query<R>(text, values)).rows
  } catch (error) {
    throw toDatabaseFailure(error)
  }
}

async function inTransaction<T>(
  client: PoolClient,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  let result: T
  try {
    for (const statement of BEGIN) await run(client, statement)
    result = await work((text, values) => run(client, text, values))
  } catch (error) {
    // With the database itself at fault the connection is closed, which undoes as well.
    if (!(error instanceof DatabaseFailure)) await run(client, 'rollback')
    throw error
  }
  try {
    await run(client, 'commit')
  } catch (error) {
    // It may have been done: trying again would do it twice, or be refused for its own sake.
    throw error instanceof DatabaseFailure ? new DatabaseFailure(error.message, false) : error
  }
  return result
}
