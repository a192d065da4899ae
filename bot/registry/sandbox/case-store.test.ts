import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDurableJson } from '../../store/durable-json.ts'
import {
  CasesUnreadable,
  createFileCaseStore,
  type Persistence,
  type StoredCase,
} from './case-store.ts'

const at = '2026-11-22T02:00:00+00:00'
const entry = (n: number, reference = `KP00000000${n}`): StoredCase => ({
  v: 1,
  submission: {
    id: `0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c0${n}`,
    reference,
    aliases: [],
    token_hash: 'a'.repeat(64),
    channel: 'telegram',
    anonymous: true,
    preferred_language: 'km',
    category: 'data',
    created_at: at,
  },
  received_at: at,
  events: [{ at, to: 'received' }],
})

/** Keeps the value as JSON, as a file would. */
function createDisk(text?: string) {
  let kept = text
  let full = false
  const persistence: Persistence = {
    load: () => Promise.resolve(kept === undefined ? undefined : JSON.parse(kept)),
    save(value) {
      if (full) return Promise.reject(new Error('disk full'))
      kept = JSON.stringify(value)
      return Promise.resolve()
    },
  }
  return { persistence, setFull: (now: boolean) => (full = now) }
}

describe('cases in a file', () => {
  it('are there when the file is opened again', async () => {
    const { persistence } = createDisk()
    const before = await createFileCaseStore(persistence)
    expect(await before.add(entry(1))).toEqual({ kind: 'added', entry: entry(1) })
    await before.add(entry(2))
    const after = await createFileCaseStore(persistence)
    expect(await after.list()).toEqual([entry(1), entry(2)])
    expect(await after.add(entry(1))).toEqual({ kind: 'known', entry: entry(1) })
  })

  it('fit the durable file that the program keeps them in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kumpear-cases-'))
    const file = join(folder, 'cases.json')
    const first = await openDurableJson(file)
    await (await createFileCaseStore(first)).add(entry(1))
    await first.close()
    const second = await openDurableJson(file)
    expect(await (await createFileCaseStore(second)).list()).toEqual([entry(1)])
    await second.close()
    await rm(folder, { recursive: true })
  })

  it('are not there when they could not be written', async () => {
    const { persistence, setFull } = createDisk()
    const cases = await createFileCaseStore(persistence)
    setFull(true)
    await expect(cases.add(entry(1))).rejects.toThrow('disk full')
    expect(await cases.list()).toEqual([])
    setFull(false)
    expect((await cases.add(entry(1))).kind).toBe('added')
  })

  it('have one number each, also when two come at once', async () => {
    const cases = await createFileCaseStore(createDisk().persistence)
    const added = await Promise.all([cases.add(entry(1)), cases.add(entry(2, 'KP000000001'))])
    expect(added.map(({ kind }) => kind)).toEqual(['added', 'taken'])
  })

  it.each(['[]', '{"v":2,"cases":[]}', '{"v":1,"cases":[{"v":1,"submission":{"id":"secret"}}]}'])(
    'stop the start when the file holds %s',
    async (text) => {
      const error: unknown = await createFileCaseStore(createDisk(text).persistence).catch(
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(CasesUnreadable)
      expect(String(error)).not.toContain('secret')
    },
  )
})
