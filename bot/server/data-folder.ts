import { hkdfSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StopReason, systemCode } from './stop-reason.ts'

const KEY_BYTES = 32
const KEY_FILE = 'secret.key'

/** Makes the folder of the embedded store, for this user only. @throws StopReason */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StopReason(
      `DATA_DIR is "${folder}", which cannot be used (${systemCode(error) ?? 'unknown'}); expected a folder that this user may write to.`,
    )
  }
}

/** A key from DATA_KEY for one use, so that no two uses share a key. */
const deriveKey = (dataKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, '', 'kumpear bot secret v1', KEY_BYTES))

/**
 * Key of button codes, look-ups by hash and case numbers. From DATA_KEY where there is one, so
 * that it moves with it; else kept in the data folder, made at the first start.
 * @throws StopReason when the file is there and not usable: a new key would break old buttons.
 */
export async function openSecret(
  folder: string,
  dataKey: Uint8Array | undefined,
): Promise<Uint8Array> {
  if (dataKey) return deriveKey(dataKey)
  const file = join(folder, KEY_FILE)
  try {
    await writeFile(file, randomBytes(KEY_BYTES).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') {
      throw new StopReason(`${file} cannot be written (${systemCode(error) ?? 'unknown'}).`)
    }
  }
  const text = await readFile(file, 'utf8').catch(() => '')
  if (!/^[0-9a-f]{64}$/.test(text.trim())) {
    throw new StopReason(
      `${file} does not hold a key: put back a copy, or delete it for a new one.`,
    )
  }
  await chmod(file, 0o600)
  return Buffer.from(text.trim(), 'hex')
}
