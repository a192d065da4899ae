import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { swapIn } from './swap-in.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kumpear-swap-'))
})
afterEach(() => rm(root, { recursive: true }))

const fill = (text: string) => (folder: string) => writeFile(join(folder, 'page'), text)
const swap = (make: (folder: string) => Promise<void>) =>
  swapIn(join(root, 'dist'), join(root, '.cache'), make)

test('puts the new site in the place of the old and leaves nothing behind', async () => {
  await swap(fill('first'))
  await swap(fill('second'))
  expect(await readFile(join(root, 'dist/page'), 'utf8')).toBe('second')
  expect(await readdir(join(root, '.cache'))).toEqual([])
})

test('a build that fails leaves the old site whole', async () => {
  await swap(fill('first'))
  const broken = async (folder: string) => {
    await fill('half')(folder)
    throw new Error('broken page')
  }
  await expect(swap(broken)).rejects.toThrow('broken page')
  expect(await readFile(join(root, 'dist/page'), 'utf8')).toBe('first')
})

test('removes what a killed build left, nothing else', async () => {
  const dead = spawnSync(process.execPath, ['--version']).pid
  const names = [`site-${dead}-abc`, `site-${process.pid}-abc`, 'other']
  for (const name of names) await mkdir(join(root, '.cache', name), { recursive: true })
  await swap(fill('first'))
  expect(await readdir(join(root, '.cache'))).toEqual(['other', `site-${process.pid}-abc`])
})
