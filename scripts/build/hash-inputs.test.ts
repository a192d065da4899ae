import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashInputs } from './hash-inputs.ts'

let root: string
const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kumpear-hash-'))
  const paths = [
    'content/a.md',
    'schemas/a.ts',
    'site/a.astro',
    'bot/engine/a.ts',
    'scripts/build/a.ts',
  ]
  for (const path of paths) await put(path, 'a')
  for (const path of ['astro.config.mjs', 'package-lock.json', 'scripts/build.ts'])
    await put(path, 'a')
})
afterEach(() => rm(root, { recursive: true }))

test.each([
  'content/new.md',
  'content/a.md',
  'site/a.astro',
  'bot/engine/a.ts',
  'package-lock.json',
])('a change of %s makes the site stale', async (path) => {
  const before = await hashInputs(root, {})
  await put(path, 'b')
  expect(await hashInputs(root, {})).not.toBe(before)
})

test.each(['bot/server/poll.ts', 'bot/main.ts', 'bot/engine/a.test.ts', 'README.md'])(
  'a change of %s does not',
  async (path) => {
    const before = await hashInputs(root, {})
    await put(path, 'b')
    expect(await hashInputs(root, {})).toBe(before)
  },
)

test('a change of the settings does', async () => {
  expect(await hashInputs(root, { siteUrl: 'https://a.example' })).not.toBe(
    await hashInputs(root, {}),
  )
})
