import { join } from 'node:path'
import type { CaseCategories } from '../../schemas/cases/case-category.ts'
import type { Config } from '../config.ts'
import type { AttachmentStore } from '../registry/sandbox/cases/attachment-store.ts'
import { createFileCaseStore, takeOverNotices } from '../registry/sandbox/cases/case-file.ts'
import { createCaseSeal } from '../registry/sandbox/cases/case-seal.ts'
import type { CaseStore } from '../registry/sandbox/cases/case-store.ts'
import { prepareCaseTables } from '../registry/sandbox/cases/case-tables.ts'
import { createFileAttachments } from '../registry/sandbox/cases/file-attachments.ts'
import { createPostgresAttachments } from '../registry/sandbox/cases/postgres-attachments.ts'
import { createPostgresCases } from '../registry/sandbox/cases/postgres-cases.ts'
import { sealAttachments } from '../registry/sandbox/cases/sealed-attachments.ts'
import { openDatabase } from '../store/database.ts'
import { openDurableJson } from '../store/durable-json.ts'

/** The sandbox's cases with what waits to be told of them, and what is attached to them. */
export interface OpenCases {
  store: CaseStore
  attachments: AttachmentStore
  close: () => Promise<void>
}

type Settings = Pick<Config, 'dataDir' | 'dataKey' | 'databaseUrl'>

/**
 * The sandbox's cases in files of the data folder or in the database.
 * @throws StoreUnreadable, CasesUnreadable when a file is broken or in use; DatabaseFailure.
 */
export async function openCases(
  { dataDir, dataKey, databaseUrl }: Settings,
  categories: CaseCategories,
): Promise<OpenCases> {
  if (databaseUrl !== undefined) {
    const database = openDatabase(databaseUrl)
    const seal = createCaseSeal(dataKey)
    await prepareCaseTables(database, seal)
    return {
      store: createPostgresCases(database, seal),
      attachments: sealAttachments(createPostgresAttachments(database), dataKey),
      close: () => database.close(),
    }
  }
  const file = await openDurableJson(join(dataDir, 'sandbox.json'))
  const notices = await openDurableJson(join(dataDir, 'sandbox-notices.json'))
  const store = await createFileCaseStore(file, categories)
  await takeOverNotices(store, notices)
  const folder = createFileAttachments(join(dataDir, 'sandbox-attachments'))
  return {
    store,
    attachments: sealAttachments(folder, dataKey),
    async close() {
      await Promise.all([file.close(), notices.close()])
    },
  }
}
