import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { incomingQuery } from '../../../../schemas/registry/search-request.ts'
import { openDatabase, type Database } from '../../../store/database.ts'
import { openDurableJson, type DurableJson } from '../../../store/durable-json.ts'
import { startPostgres, type PostgresServer } from '../../../store/testing/postgres-server.ts'
import { plainSort, randomQueries, randomSort, TODAY } from '../../testdata/random-queries.ts'
import { testPeople, testPlaces } from '../../testdata/test-sandbox.ts'
import { manyPeople } from '../many-people.ts'
import { readQuery } from '../query/read-query.ts'
import { readSort } from '../query/sort-rows.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { openFilePeople } from './file-people.ts'
import { createMemoryPeople } from './memory-people.ts'
import type { PeopleStore, RecordKind } from './people-store.ts'
import { openPostgresPeople } from './postgres-people.ts'

const QUERIES = 10_000
const AT_ONCE = 8
/** Ten thousand statements on a busy machine. */
const SLOWEST_MS = 120_000

const more = manyPeople({ seed: 3, today: TODAY, places: testPlaces, from: 0 })
const people = [...testPeople(), ...more.take(15).toArray().flat()]

let server: PostgresServer
let database: Database
let folder: string
let file: DurableJson
const stores: Record<string, PeopleStore> = {}
const names = ['memory', 'lowdb', 'postgres'] as const

beforeAll(async () => {
  server = await startPostgres()
  folder = await mkdtemp(join(tmpdir(), 'kumpear-people-'))
  file = await openDurableJson(join(folder, 'people.json'))
  database = openDatabase(await server.createPlace())
  stores.memory = createMemoryPeople(people)
  // Read back from the file, so that what is tested is what was kept.
  await openFilePeople(file, () => people)
  stores.lowdb = await openFilePeople(file, () => [])
  stores.postgres = await openPostgresPeople(database)
  await stores.postgres.put(people)
})
afterAll(async () => {
  await database.close()
  await server.stop()
  await file.close()
  await rm(folder, { recursive: true })
})

const parts = {
  asked: randomQueries(people),
  sort: randomSort,
  size: fc.integer({ min: 1, max: 5 }),
  page: fc.integer({ min: 0, max: 3 }),
}
/** Queries with what a plain filter finds: made once, for all places where people are kept. */
const questions = fc
  .sample(fc.record(parts), { numRuns: QUERIES, seed: 20261122 })
  .map(({ asked, sort, size, page }) => {
    const all = plainSort(people.filter(asked.holds), sort).map(({ spid }) => spid)
    const extent = { offset: page * size, limit: size }
    const spids = all.slice(extent.offset, extent.offset + size)
    return { criteria: asked.criteria, sort, extent, expected: { spids, total: all.length } }
  })
type Question = (typeof questions)[number]

/** Asks several at a time, as callers do. */
async function forEach(list: readonly Question[], ask: (one: Question) => Promise<void>) {
  for (let i = 0; i < list.length; i += AT_ONCE) {
    await Promise.all(list.slice(i, i + AT_ONCE).map(ask))
  }
}

describe('people wherever they are kept', () => {
  it.each(names)(
    `are exactly those that a plain filter finds, in %s`,
    async (name) => {
      const store = stores[name]!
      await forEach(questions, async ({ criteria, sort, extent, expected }) => {
        const condition = readQuery(incomingQuery.parse(criteria), false)
        const asked = { of: 'people' as const, condition, today: TODAY }
        const { rows, total } = await store.find(asked, { sort: readSort(sort, false), ...extent })
        const found = { spids: rows.map(({ person }) => person.spid), total }
        // Ten thousand comparisons of objects take their time.
        if (JSON.stringify(found) !== JSON.stringify(expected)) {
          expect(found, JSON.stringify({ criteria, sort })).toEqual(expected)
        }
      })
    },
    SLOWEST_MS,
  )

  it('are asked for in all ways: few, many and none', () => {
    const totals = questions.map(({ expected }) => expected.total)
    const mean = totals.reduce((sum, total) => sum + total, 0) / QUERIES
    expect(mean).toBeGreaterThan(people.length * 0.1)
    expect(mean).toBeLessThan(people.length * 0.9)
    expect(totals.filter((total) => total === 0).length).toBeGreaterThan(QUERIES / 50)
    const kinds = questions.map(({ criteria }) => criteria.query_type)
    expect(new Set(kinds)).toEqual(new Set(['predicate', 'expression', 'idtype-value']))
  })

  const kinds: RecordKind[] = ['households', 'enrolments']
  it.each(kinds)('give the same %s, sorted and paged', async (of) => {
    await forEach(questions.slice(0, 400), async ({ criteria, sort, extent }) => {
      const condition = readQuery(incomingQuery.parse(criteria), of === 'enrolments')
      const asked = { of, condition, today: TODAY }
      const given = async (store: PeopleStore) => {
        const found = await store.find(asked, { sort: readSort(sort, false), ...extent })
        const rows = found.rows.map(({ person, enrolment }) => [person.household.id, enrolment])
        return { total: found.total, rows, there: await store.exists(asked) }
      }
      const memory = await given(stores.memory!)
      expect(await given(stores.postgres!)).toEqual(memory)
      expect(memory.there).toBe(memory.total > 0)
    })
  })
})

describe.each(names)('people in %s', (name) => {
  const first = people[0]!
  const read = async (store: PeopleStore): Promise<SyntheticPerson[]> => {
    const all = []
    for await (const person of store.all()) all.push(person)
    return all
  }

  it('are found by their numbers, whole', async () => {
    const store = stores[name]!
    expect(await store.withSpid(first.spid)).toEqual(first)
    expect(await store.withUin(people.at(-1)!.uin)).toEqual(people.at(-1))
    expect(await store.withSpid('0')).toBeUndefined()
    expect(await store.withSpid("'; drop table sandbox_person; --\0")).toBeUndefined()
    expect(await store.anybody()).toEqual(first)
    expect(await store.household('HH-02')).toEqual(
      people.filter(({ household }) => household.id === 'HH-02'),
    )
    expect(await read(store)).toEqual(people)
  })

  it('change together, and who left is no member any more', async () => {
    const store = stores[name]!
    const members = await store.household('HH-02')
    const household = { ...members[0]!.household, size: members.length - 1 }
    const left = { on: TODAY, how: 'moved-out' as const }
    const changed = members.map((member, i) => ({
      ...member,
      household,
      ...(i === 1 && { left, enrolments: [] }),
    }))
    const born = { ...changed[0]!, spid: '000000000017', uin: 'NEW', name: { km: 'ថ្មី', en: 'New' } }
    await store.put([...changed, born])
    expect(await store.household('HH-02')).toEqual([changed[0], ...changed.slice(2), born])
    expect(await store.withSpid(members[1]!.spid)).toEqual(changed[1])
    expect((await read(store)).at(-1)).toEqual(born)
  })
})

it('are written once when several processes start at once on one database', async () => {
  const place = await server.createPlace()
  const processes = Array.from({ length: 4 }, () => openDatabase(place))
  const opened = await Promise.all(processes.map(openPostgresPeople))
  await Promise.all(opened.map((store) => store.put(people)))
  expect(await opened[0]!.withSpid(people[0]!.spid)).toEqual(people[0])
  await Promise.all(processes.map((process) => process.close()))
})

it('are not read from a file that holds something else', async () => {
  const broken = {
    load: () => Promise.resolve({ v: 1, people: [{}] }),
    save: () => Promise.resolve(),
  }
  await expect(openFilePeople(broken, () => [])).rejects.toThrow('damaged at "people.0.spid"')
})

it('stay as they were when the file cannot be written', async () => {
  let full = false
  const disk = {
    load: () => Promise.resolve(undefined),
    save: () => (full ? Promise.reject(new Error('full')) : Promise.resolve()),
  }
  const store = await openFilePeople(disk, () => people)
  full = true
  await expect(store.put([{ ...people[0]!, uin: 'X' }])).rejects.toThrow('full')
  expect(await store.withSpid(people[0]!.spid)).toEqual(people[0])
  full = false
  await store.put([{ ...people[0]!, uin: 'Y' }])
  expect((await store.withUin('Y'))?.spid).toBe(people[0]!.spid)
})
