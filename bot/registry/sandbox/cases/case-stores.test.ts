import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { openDatabase, type Database } from '../../../store/database.ts'
import { startPostgres, type PostgresServer } from '../../../store/testing/postgres-server.ts'
import { testCategories } from '../../testdata/test-categories.ts'
import { grievance, MONDAY, referenceOf, uuid } from '../../testdata/test-desk.ts'
import { createMemoryAttachments, type AttachmentStore } from './attachment-store.ts'
import { createMemoryCaseStore } from './case-book.ts'
import type { CaseStore } from './case-store.ts'
import { createFileCaseStore } from './case-file.ts'
import { createCaseSeal } from './case-seal.ts'
import { prepareCaseTables } from './case-tables.ts'
import { createFileAttachments } from './file-attachments.ts'
import type { WaitingNotice } from './notice-box.ts'
import { openCase } from './open-case.ts'
import { createPostgresAttachments } from './postgres-attachments.ts'
import { createPostgresCases } from './postgres-cases.ts'
import { kindOf } from './routing.ts'
import { sealAttachments } from './sealed-attachments.ts'

const entry = (n: number, changes: Parameters<typeof grievance>[1] = {}) => {
  const submission = grievance(n, changes)
  return openCase(submission, { kind: kindOf(submission, testCategories)!, now: MONDAY })
}

const key = new Uint8Array(32).fill(9)
const seal = createCaseSeal(key)
/** What a change is told as, with this id. */
const waiting = (n: number): WaitingNotice => ({
  notice: {
    id: uuid(n),
    at: MONDAY.toISOString(),
    case_id: uuid(1),
    reference: referenceOf(1),
    kind: 'changed',
    status: 'in_review',
    by: 'officer',
  },
  attempts: 0,
  due: MONDAY.toISOString(),
  dead: false,
})

/** A file that is kept as JSON. */
function createDisk() {
  let kept: string | undefined
  return {
    load: () => Promise.resolve(kept === undefined ? undefined : (JSON.parse(kept) as unknown)),
    save(value: unknown) {
      kept = JSON.stringify(value)
      return Promise.resolve()
    },
  }
}
const kinds = ['memory', 'file', 'postgres'] as const

/** A store of this kind, empty but for what others of the database have put there. */
function openCases(kind: (typeof kinds)[number]): CaseStore | Promise<CaseStore> {
  if (kind === 'memory') return createMemoryCaseStore()
  if (kind === 'file') return createFileCaseStore(createDisk(), testCategories)
  return createPostgresCases(database, seal)
}

let server: PostgresServer
let database: Database
let folder: string
beforeAll(async () => {
  server = await startPostgres()
  database = openDatabase(await server.createPlace())
  await Promise.all([prepareCaseTables(database, seal), prepareCaseTables(database, seal)])
  folder = await mkdtemp(join(tmpdir(), 'kumpear-attachments-'))
}, 60_000)
afterAll(async () => {
  await database.close()
  await server.stop()
  await rm(folder, { recursive: true })
})

describe.each(kinds)('cases in %s', (kind) => {
  let cases: CaseStore
  beforeAll(async () => {
    cases = await openCases(kind)
  })

  it('keep the first of an id and of a number, and are found by all their numbers', async () => {
    const twins = await Promise.all([
      cases.add(entry(5)),
      cases.add(entry(6, { reference: referenceOf(5) })),
    ])
    expect(twins.map((added) => added.kind).sort()).toEqual(['added', 'taken'])
    expect(await cases.add(entry(1))).toEqual({ kind: 'added', entry: entry(1) })
    expect(await cases.add(entry(1))).toEqual({ kind: 'known', entry: entry(1) })
    await cases.add(entry(3, { aliases: [referenceOf(1)] }))
    const found = await cases.withReference(referenceOf(1))
    expect(found).toEqual([entry(1), entry(3, { aliases: [referenceOf(1)] })])
    expect(await cases.get(uuid(1))).toEqual(entry(1))
    expect(await cases.get(uuid(9))).toBeUndefined()
    expect(await cases.list()).toHaveLength(3)
  })

  it('lose no change when many come at once, and none of a refused one stays', async () => {
    const grow = () => cases.change(uuid(1), (one) => ({ ...one, reopened: one.reopened + 1 }))
    await Promise.all(Array.from({ length: 10 }, grow))
    expect((await cases.get(uuid(1)))?.reopened).toBe(10)
    const refused = cases.change(uuid(1), () => {
      throw new Error('no')
    })
    await expect(refused).rejects.toThrow('no')
    expect((await cases.get(uuid(1)))?.reopened).toBe(10)
    expect(await cases.change(uuid(9), (one) => one)).toBeUndefined()
  })

  it('keep looks, the newest first', async () => {
    for (const officer of ['a', 'b']) {
      await cases.addLook(uuid(1), { at: MONDAY.toISOString(), officer, role: 'officer' })
    }
    expect((await cases.looks(uuid(1))).map(({ officer }) => officer)).toEqual(['b', 'a'])
    expect(await cases.looks(uuid(3))).toEqual([])
  })

  it('keep what waits to be told, in order', async () => {
    const box = cases.notices
    await box.add([waiting(1), waiting(2)])
    await box.add([waiting(3)])
    await box.replace({ ...waiting(1), dead: true })
    await box.remove(uuid(2))
    expect(await box.list()).toEqual([{ ...waiting(1), dead: true }, waiting(3)])
  })

  it('keep a change together with what it is told as, or neither', async () => {
    const grown = (one: CaseRecord) => ({ ...one, reopened: one.reopened + 1 })
    const before = (await cases.get(uuid(1)))!.reopened
    await cases.change(uuid(1), grown, (was, is) => [waiting(10 + is.reopened - was!.reopened)])
    expect(await cases.notices.list()).toContainEqual(waiting(11))
    await cases.change(
      uuid(1),
      (one) => one,
      () => [waiting(12)],
    )
    const failing = cases.change(uuid(1), grown, () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await cases.get(uuid(1)))?.reopened).toBe(before + 1)
    await cases.add(entry(7), () => [waiting(13)])
    await cases.add(entry(7), () => [waiting(14)])
    const ids = (await cases.notices.list()).map(({ notice }) => notice.id)
    expect(ids).toEqual([uuid(1), uuid(3), uuid(11), uuid(13)])
  })
})

describe.each(['memory', 'files', 'postgres'] as const)('attachments in %s', (kind) => {
  const open = (): AttachmentStore => {
    if (kind === 'memory') return createMemoryAttachments()
    return kind === 'files' ? createFileAttachments(folder) : createPostgresAttachments(database)
  }
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0, 1)

  it('come back as they were, sealed or not, and are unreadable in another place', async () => {
    const plain = open()
    await plain.put('a', bytes)
    expect(new Uint8Array((await plain.get('a'))!)).toEqual(bytes)
    expect(await plain.get('b')).toBeUndefined()
    const sealed = sealAttachments(plain, new Uint8Array(32).fill(7))
    await sealed.put('c', bytes)
    expect(new Uint8Array((await sealed.get('c'))!)).toEqual(bytes)
    const kept = (await plain.get('c.sealed'))!
    expect(Buffer.from(kept).includes(Buffer.from(bytes))).toBe(false)
    await plain.put('d.sealed', kept)
    await expect(sealed.get('d')).rejects.toThrow()
    expect(await sealed.get('a')).toBeUndefined()
  })
})
