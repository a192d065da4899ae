import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newSession } from '../../schemas/session.ts'
import { createEncryptedSeal, plainSeal } from './encrypted.ts'
import { createLowdbStore } from './lowdb.ts'
import { createMemoryStore } from './memory.ts'
import { moveRows } from './move-rows.ts'
import { StoreConflict, StoreUnreadable } from './store.ts'

const at = '2026-11-22T00:00:00.000Z'
const seal = createEncryptedSeal([new Uint8Array(32).fill(1)])
const session = { ...newSession(), answers: { q: 'a' } }

describe('moving an embedded store', () => {
  let folder: string
  let file: string
  let time: number
  const now = () => new Date(time)
  beforeEach(async () => {
    time = Date.parse(at)
    folder = await mkdtemp(join(tmpdir(), 'kumpear-move-'))
    file = join(folder, 'bot.json')
    const store = await createLowdbStore({ file, now, seal })
    await store.write([
      { kind: 'session', key: '7', value: session, expires: new Date(time + 1_000) },
      { kind: 'update', key: '1', value: { v: 1, at } },
    ])
    await store.close()
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('takes every record with its expiry and leaves the file as it was', async () => {
    const into = createMemoryStore({ now })
    const before = await readFile(file, 'utf8')
    expect(await moveRows(file, seal, into)).toBe(2)
    expect(await into.get('session', '7')).toEqual({ value: session, version: 1 })
    expect(await into.get('update', '1')).toBeDefined()
    time += 1_000
    expect(await into.get('session', '7')).toBeUndefined()
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  it('writes nothing when a record is there already', async () => {
    const into = createMemoryStore({ now })
    await into.write([{ kind: 'update', key: '1', value: { v: 1, at } }])
    await expect(moveRows(file, seal, into)).rejects.toThrow(StoreConflict)
    expect(await into.get('session', '7')).toBeUndefined()
  })

  it('moves nothing of a file that is in use, sealed otherwise, or not there', async () => {
    const into = createMemoryStore({ now })
    await expect(moveRows(file, plainSeal, into)).rejects.toThrow(StoreUnreadable)
    const running = await createLowdbStore({ file, now, seal })
    await expect(moveRows(file, seal, into)).rejects.toThrow('in use by another process')
    await running.close()
    expect(await moveRows(join(folder, 'none.json'), seal, into)).toBe(0)
    expect(await into.list('session')).toEqual([])
  })
})
