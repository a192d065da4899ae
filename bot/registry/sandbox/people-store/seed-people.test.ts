import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../../../store/database.ts'
import { startPostgres, type PostgresServer } from '../../../store/testing/postgres-server.ts'
import { testPeople, testPlaces } from '../../testdata/test-sandbox.ts'
import { manyPeople } from '../many-people.ts'
import { openPostgresPeople } from './postgres-people.ts'
import { seedPeople } from './seed-people.ts'

const today = '2026-11-22'
const options = { seed: 5, today, places: testPlaces }

let server: PostgresServer
let database: Database
beforeAll(async () => {
  server = await startPostgres()
  database = openDatabase(await server.createPlace())
})
afterAll(async () => {
  await database.close()
  await server.stop()
})

const everybody = async () => {
  const spids = []
  for await (const { spid } of (await openPostgresPeople(database)).all()) spids.push(spid)
  return spids
}
const expected = (from: number, people: number): string[] => {
  const made: string[] = []
  for (const household of manyPeople({ ...options, from })) {
    if (made.length >= people) break
    made.push(...household.map(({ spid }) => spid))
  }
  return made
}

describe('seeding many people', () => {
  it('goes on where a broken run stopped, beside the people of the practice', async () => {
    const practice = testPeople()
    await (await openPostgresPeople(database)).put(practice)
    const broken = seedPeople(database, {
      ...options,
      people: 4_500,
      onProgress: () => {
        throw new Error('broken off')
      },
    })
    await expect(broken).rejects.toThrow('broken off')
    const done = await seedPeople(database, { ...options, people: 4_500 })
    expect(done.added).toBeLessThan(4_500)
    const spids = await everybody()
    expect(spids.slice(0, practice.length)).toEqual(practice.map(({ spid }) => spid))
    expect(spids.slice(practice.length)).toEqual(expected(0, 4_500))
    expect(new Set(spids).size).toBe(spids.length)
    expect(done.people).toBe(spids.length - practice.length)
  })

  it('does nothing when there are enough, and replaces the people of another seed', async () => {
    expect(await seedPeople(database, { ...options, people: 500 })).toMatchObject({ added: 0 })
    const { people } = await seedPeople(database, { ...options, seed: 6, people: 20 })
    expect(people).toBeLessThan(40)
    expect(await everybody()).toHaveLength(testPeople().length + people)
  })

  it('gives numbers that do not repeat over a million people', () => {
    const seen = new Set<string>()
    for (const household of manyPeople({ ...options, from: 300_000 })) {
      if (seen.size > 20_000) break
      for (const { spid, uin, phone } of household) {
        for (const number of [spid, uin, ...(phone === undefined ? [] : [phone])]) {
          expect(seen.has(number)).toBe(false)
          seen.add(number)
        }
      }
    }
  })
})
