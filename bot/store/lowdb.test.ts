import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession } from '../../schemas/session.ts'
import { createEncryptedSeal } from './encrypted.ts'
import { createLowdbStore } from './lowdb.ts'
import type { Seal } from './seal.ts'
import { storeContract } from './store.contract.ts'
import { StoreUnreadable } from './store.ts'
import { startWriter } from './testing/start-writer.ts'

const now = () => new Date('2026-11-22T00:00:00Z')
const key = (fill: number) => new Uint8Array(32).fill(fill)
const makeFolder = () => mkdtemp(join(tmpdir(), 'kumpear-store-'))

function durableContract(name: string, seal?: Seal): void {
  storeContract(name, { durable: true }, async () => {
    const folder = await makeFolder()
    const file = join(folder, 'data', 'store.json')
    return {
      open: (clock) => createLowdbStore({ file, now: clock, ...(seal && { seal }) }),
      clean: () => rm(folder, { recursive: true }),
    }
  })
}
durableContract('lowdb')
durableContract('lowdb, encrypted', createEncryptedSeal([key(1)]))

describe('the file of a lowdb store', () => {
  let folder: string
  let file: string
  const open = (seal?: Seal) => createLowdbStore({ file, now, ...(seal && { seal }) })
  const writeSession = async (seal?: Seal) => {
    const store = await open(seal)
    await store.write([
      { kind: 'session', key: '7', value: { ...newSession(), answers: { q: 'secret' } } },
      { kind: 'update', key: '1', value: { v: 1, at: now().toISOString() } },
    ])
    await store.close()
  }

  beforeEach(async () => {
    folder = await makeFolder()
    file = join(folder, 'store.json')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is read by its owner only, and no draft stays behind', async () => {
    await writeSession()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['store.json'])
  })

  it.each([
    ['empty', ''],
    ['cut off', '{"v":1,"rows":[{"kind":"session"'],
    ['another format', '{"v":2,"rows":[]}'],
    ['not ours', '[]'],
    ['null', 'null'],
    ['an unknown kind', '{"v":1,"rows":[{"kind":"x","key":"1","value":{},"version":1}]}'],
    ['a bad record', '{"v":1,"rows":[{"kind":"session","key":"1","value":{},"version":1}]}'],
  ])('stops the start when it is %s, and is left as it was', async (_what, text) => {
    await writeFile(file, text)
    await expect(open()).rejects.toThrow(StoreUnreadable)
    expect(await readFile(file, 'utf8')).toBe(text)
    await rm(file)
    await (await open()).close()
  })

  it('names the file and the field, never the content', async () => {
    await writeSession()
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"answers":{', '"answers":{"x":1,'))
    const error: unknown = await open().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StoreUnreadable)
    expect(String(error)).toContain(`${file}: record 0 (kind session) is damaged at "answers.x"`)
    expect(String(error)).not.toContain('secret')
  })

  it('holds nothing personal in clear when it is encrypted', async () => {
    await writeSession(createEncryptedSeal([key(1)]))
    expect(await readFile(file, 'utf8')).not.toContain('secret')
  })

  it('stops the start under another key, without its key, and with a key it never had', async () => {
    await writeSession(createEncryptedSeal([key(1)]))
    await expect(open(createEncryptedSeal([key(2)]))).rejects.toThrow('another DATA_KEY')
    await expect(open()).rejects.toThrow('DATA_KEY is not set')
    await rm(file)
    await writeSession()
    await expect(open(createEncryptedSeal([key(1)]))).rejects.toThrow('is not encrypted')
  })

  it('is read with an old key and written with the new one', async () => {
    await writeSession(createEncryptedSeal([key(1)]))
    const store = await open(createEncryptedSeal([key(2), key(1)]))
    const found = await store.get('session', '7')
    expect(found?.value.answers).toEqual({ q: 'secret' })
    await store.write([{ kind: 'session', key: '7', value: newSession() }])
    await store.close()
    await (await open(createEncryptedSeal([key(2)]))).close()
  })

  it('notices a record that was put in the place of another', async () => {
    const seal = createEncryptedSeal([key(1)])
    await writeSession(seal)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"key":"7"', '"key":"8"'))
    await expect(open(seal)).rejects.toThrow('an encrypted record of kind session is damaged')
  })

  it.each(['store.json', `${'long'.repeat(30)}/store.json`])(
    'belongs to one store: %s',
    async (path) => {
      file = join(folder, path)
      const first = await open()
      await expect(open()).rejects.toThrow('in use by another process')
      await first.close()
      await (await open()).close()
    },
  )

  it('keeps every write that was reported when the process is killed', async () => {
    for (const acknowledged of [1, 7, 40]) {
      const last = await killAfter(acknowledged, file)
      const store = await open()
      const count = (await store.get('limit', 'last'))?.value.count ?? 0
      expect(count).toBeGreaterThanOrEqual(last)
      // All of a write or nothing: the counter and the updates agree.
      expect(await store.list('update')).toHaveLength(count)
      await store.close()
      await rm(file)
    }
  })

  it('stays locked while its process lives and is free once it is killed', async () => {
    const child = startWriter(file)
    await child.reads(1)
    await expect(open()).rejects.toThrow(StoreUnreadable)
    await child.kill()
    await (await open()).close()
  })
})

/** Runs a writer until it has reported `count` writes, kills it, and gives the last report. */
async function killAfter(count: number, file: string): Promise<number> {
  const child = startWriter(file)
  await child.reads(count)
  return child.kill()
}
