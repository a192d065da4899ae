import { join } from 'node:path'
import type { CaseCategories } from '../../schemas/cases/case-category.ts'
import type { Config } from '../config.ts'
import type { AttachmentStore } from '../registry/sandbox/cases/attachment-store.ts'
import { createFileCaseStore } from '../registry/sandbox/cases/case-file.ts'
import type { CaseStore } from '../registry/sandbox/cases/case-store.ts'
import { prepareCaseTables } from '../registry/sandbox/cases/case-tables.ts'
import { createFileAttachments } from '../registry/sandbox/cases/file-attachments.ts'
import { openNoticeBox, type NoticeBox } from '../registry/sandbox/cases/notice-box.ts'
import {
  createPostgresAttachments,
  createPostgresCases,
  createPostgresNotices,
} from '../registry/sandbox/cases/postgres-cases.ts'
import { sealAttachments } from '../registry/sandbox/cases/sealed-attachments.ts'
import { openDatabase } from '../store/database.ts'
import { openDurableJson } from '../store/durable-json.ts'

/** The sandbox's cases, what is attached to them and what waits to be told of them. */
export interface OpenCases {
  store: CaseStore
  attachments: AttachmentStore
  box: NoticeBox
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
    await prepareCaseTables(database)
    return {
      store: createPostgresCases(database),
      attachments: sealAttachments(createPostgresAttachments(database), dataKey),
      box: createPostgresNotices(database),
      close: () => database.close(),
    }
  }
  const file = await openDurableJson(join(dataDir, 'sandbox.json'))
  const notices = await openDurableJson(join(dataDir, 'sandbox-notices.json'))
  const folder = createFileAttachments(join(dataDir, 'sandbox-attachments'))
  return {
    store: await createFileCaseStore(file, categories),
    attachments: sealAttachments(folder, dataKey),
    box: await openNoticeBox(notices),
    async close() {
      await Promise.all([file.close(), notices.close()])
    },
  }
}
