import { constants } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Locked, lockFile } from './file-lock.ts'
import { StoreUnreadable } from './store.ts'

/** One JSON value in one file, written whole. Belongs to this process until it is closed. */
export interface DurableJson {
  /**
   * The value, or undefined when there is no file yet. Throws StoreUnreadable for a file that
   * is there and cannot be read or is not JSON.
   */
  load(): Promise<unknown>
  /** Replaces the value. On the disk when it resolves; the old value stays when it rejects. */
  save(value: unknown): Promise<void>
  /** Lets go of the file. */
  close(): Promise<void>
}

/**
 * Opens (and makes, with its folder) a JSON file that only its owner may read.
 * Throws StoreUnreadable when another process has it open or the folder cannot be made.
 */
export async function openDurableJson(file: string): Promise<DurableJson> {
  const folder = dirname(file)
  const unlock = await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => lockFile(file))
    .catch((error: unknown) => {
      throw error instanceof Locked
        ? new StoreUnreadable(`${file} is in use by another process: stop that one first`)
        : new StoreUnreadable(`${file} cannot be opened (${codeOf(error)})`)
    })
  return {
    load: () => loadJson(file),
    save: (value) => saveJson(file, folder, value),
    close: unlock,
  }
}

async function loadJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new StoreUnreadable(`${file} is there but cannot be read (${codeOf(error)})`)
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may be personal.
    throw new StoreUnreadable(
      `${file} is damaged (not JSON): put back a copy, or move it away to start afresh`,
    )
  }
}

async function saveJson(file: string, folder: string, value: unknown): Promise<void> {
  const draft = `${file}.tmp`
  const handle = await open(draft, 'w', 0o600)
  try {
    await handle.writeFile(JSON.stringify(value), 'utf8')
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
  await syncFolder(folder)
}

/** Makes the rename itself survive a power cut. Windows cannot open a folder and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
