import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { grievanceSubmission } from '../../../../schemas/cases/case-submission.ts'
import { openDurableJson } from '../../../store/durable-json.ts'
import { testCategories } from '../../testdata/test-categories.ts'
import { createFileCaseStore, type Persistence } from './case-file.ts'
import { CasesUnreadable } from './case-store.ts'
import { openCase } from './open-case.ts'
import { kindOf } from './routing.ts'

const at = '2026-11-22T02:00:00+00:00'
const submissionOf = (n: number, reference: string) => ({
  id: `0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c0${n}`,
  reference,
  token_hash: 'a'.repeat(64),
  channel: 'telegram',
  anonymous: true,
  preferred_language: 'km',
  category: 'data',
  created_at: at,
})
const entry = (n: number, reference = `KP00000000${n}`): CaseRecord => {
  const submission = grievanceSubmission.parse(submissionOf(n, reference))
  const kind = kindOf(submission, testCategories)!
  return openCase(submission, { kind, now: new Date(at) })
}

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
    const before = await createFileCaseStore(persistence, testCategories)
    expect(await before.add(entry(1))).toEqual({ kind: 'added', entry: entry(1) })
    await before.add(entry(2))
    const after = await createFileCaseStore(persistence, testCategories)
    expect(await after.list()).toEqual([entry(1), entry(2)])
    expect(await after.add(entry(1))).toEqual({ kind: 'known', entry: entry(1) })
  })

  it('fit the durable file that the program keeps them in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kumpear-cases-'))
    const file = join(folder, 'cases.json')
    const first = await openDurableJson(file)
    await (await createFileCaseStore(first, testCategories)).add(entry(1))
    await first.close()
    const second = await openDurableJson(file)
    expect(await (await createFileCaseStore(second, testCategories)).list()).toEqual([entry(1)])
    await second.close()
    await rm(folder, { recursive: true })
  })

  it('are not there when they could not be written', async () => {
    const { persistence, setFull } = createDisk()
    const cases = await createFileCaseStore(persistence, testCategories)
    setFull(true)
    await expect(cases.add(entry(1))).rejects.toThrow('disk full')
    expect(await cases.list()).toEqual([])
    setFull(false)
    expect((await cases.add(entry(1))).kind).toBe('added')
  })

  it('have one number each, also when two come at once', async () => {
    const cases = await createFileCaseStore(createDisk().persistence, testCategories)
    const added = await Promise.all([cases.add(entry(1)), cases.add(entry(2, 'KP000000001'))])
    expect(added.map(({ kind }) => kind)).toEqual(['added', 'taken'])
  })

  it('are taken over from the first version as they come in today', async () => {
    const { persistence } = createDisk(
      JSON.stringify({
        v: 1,
        cases: [
          {
            v: 1,
            submission: submissionOf(1, 'KP000000001'),
            received_at: at,
            events: [{ at, to: 'received' }],
          },
        ],
      }),
    )
    const cases = await createFileCaseStore(persistence, testCategories)
    expect(await cases.list()).toEqual([entry(1)])
    await cases.add(entry(2))
    const again = await createFileCaseStore(persistence, testCategories)
    expect(await again.list()).toEqual([entry(1), entry(2)])
  })

  it.each(['[]', '{"v":3,"cases":[]}', '{"v":1,"cases":[{"v":1,"submission":{"id":"secret"}}]}'])(
    'stop the start when the file holds %s',
    async (text) => {
      const error: unknown = await createFileCaseStore(
        createDisk(text).persistence,
        testCategories,
      ).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(CasesUnreadable)
      expect(String(error)).not.toContain('secret')
    },
  )
})
