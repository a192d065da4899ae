import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
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

test('removes what a killed build left long ago, nothing else', async () => {
  for (const name of ['site-old', 'site-now', 'other']) {
    await mkdir(join(root, '.cache', name), { recursive: true })
  }
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  await utimes(join(root, '.cache/site-old'), longAgo, longAgo)
  await utimes(join(root, '.cache/other'), longAgo, longAgo)
  await swap(fill('first'))
  expect(await readdir(join(root, '.cache'))).toEqual(['other', 'site-now'])
})
