import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeDataFolder, openSecret } from './data-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kumpear-data-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('makes a key that only its user may read, once', async () => {
  const first = await openSecret(folder, undefined)
  expect(first).toHaveLength(32)
  expect(await openSecret(folder, undefined)).toEqual(first)
  expect((await stat(join(folder, 'secret.key'))).mode & 0o777).toBe(0o600)
})

test('DATA_KEY gives a key of its own and leaves no file', async () => {
  const dataKey = new Uint8Array(32).fill(7)
  const secret = await openSecret(folder, dataKey)
  expect(secret).toHaveLength(32)
  expect(secret).not.toEqual(dataKey)
  expect(await openSecret(folder, dataKey)).toEqual(secret)
  await expect(readFile(join(folder, 'secret.key'))).rejects.toThrow()
})

test('never replaces a key that it cannot read', async () => {
  await writeFile(join(folder, 'secret.key'), 'not a key')
  await expect(openSecret(folder, undefined)).rejects.toThrow('does not hold a key')
  expect(await readFile(join(folder, 'secret.key'), 'utf8')).toBe('not a key')
})

test('a folder that cannot be made is named with its setting', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(makeDataFolder(join(folder, 'file', 'data'))).rejects.toThrow(/^DATA_DIR is ".*"/)
})
