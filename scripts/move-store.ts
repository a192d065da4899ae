import '../bot/check-node.mjs'
import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { ConfigError } from '../bot/config/reader.ts'
import { readConfig } from '../bot/config.ts'
import { sealOf, storeFile } from '../bot/start/open-store.ts'
import { moveRows } from '../bot/store/move-rows.ts'
import { createPostgresStore } from '../bot/store/postgres.ts'
import { StoreConflict, StoreUnreadable } from '../bot/store/store.ts'

/**
 * `npx node scripts/move-store.ts`: moves what the embedded store in DATA_DIR holds into the
 * database of DATABASE_URL and renames its file, so that the bot can start over the database.
 * All or nothing; the bot must not be running.
 */
async function move(): Promise<string> {
  const config = readConfig()
  const { databaseUrl: url } = config
  if (url === undefined) throw new ConfigError('DATABASE_URL is not set; expected where to move.')
  const file = storeFile(config.dataDir)
  if (!existsSync(file)) return `There is no ${file}: nothing to move.`
  const seal = sealOf(config)
  const store = await createPostgresStore({ url, now: () => new Date(), seal })
  try {
    const count = await moveRows(file, seal, store)
    await rename(file, `${file}.moved`)
    return `${count} records are in the database now; the file is kept as ${file}.moved.`
  } finally {
    await store.close()
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreUnreadable) return error.message
  if (error instanceof StoreConflict) {
    return 'The database already holds some of these records: nothing was moved.'
  }
  throw error
}

try {
  process.stdout.write(`${await move()}\n`)
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}
