import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { StopReason } from '../server/stop-reason.ts'
import { createEncryptedSeal, plainSeal } from '../store/encrypted.ts'
import { createLowdbStore } from '../store/lowdb.ts'
import { createPostgresStore } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'

type Settings = Pick<Config, 'dataDir' | 'dataKey' | 'databaseUrl'>

/** The file of the embedded store. */
export const storeFile = (dataDir: string): string => join(dataDir, 'bot.json')

/** How the settings want values to be written at rest. */
export const sealOf = ({ dataKey }: Pick<Config, 'dataKey'>) =>
  dataKey ? createEncryptedSeal([dataKey]) : plainSeal

/**
 * The store that the settings name: PostgreSQL, or a file of the data folder.
 * @throws StoreUnreadable, and StopReason when a file of earlier days would be passed over: in it
 * may be cases that have not reached the registry.
 */
export async function openStore(settings: Settings, now: () => Date): Promise<Store> {
  const { dataDir, databaseUrl: url } = settings
  const file = storeFile(dataDir)
  const seal = sealOf(settings)
  if (url === undefined) return createLowdbStore({ file, now, seal })
  if (existsSync(file)) {
    throw new StopReason(
      `DATABASE_URL is set and ${file} holds what the bot kept before; move it into the database with "npx node scripts/move-store.ts", or put the file elsewhere.`,
    )
  }
  return createPostgresStore({ url, now, seal })
}
