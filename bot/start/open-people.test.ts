import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../registry/sandbox/random.ts'
import { createSandbox, type Sandbox } from '../registry/sandbox/sandbox.ts'
import type { SyntheticPerson } from '../registry/sandbox/synthetic-person.ts'
import { testCases, testPlaces } from '../registry/testdata/test-sandbox.ts'
import { startPostgres, type PostgresServer } from '../store/testing/postgres-server.ts'
import { openPeople } from './open-people.ts'

let server: PostgresServer
let databaseUrl: string
let dataDir: string
beforeAll(async () => {
  server = await startPostgres()
  databaseUrl = await server.createPlace()
  dataDir = await mkdtemp(join(tmpdir(), 'kumpear-people-'))
}, 60_000)
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true })
})

const now = () => new Date('2026-11-22T02:00:00Z')

describe.each(['files', 'postgres'] as const)('people kept in %s', (kind) => {
  const open = () =>
    openPeople(
      { dataDir, databaseUrl: kind === 'postgres' ? databaseUrl : undefined },
      { now, places: testPlaces },
    )

  /** Starts the sandbox as the program does, does something and stops it. */
  async function run<T>(work: (sandbox: Sandbox) => Promise<T> | T): Promise<T> {
    const { people, listed, close } = await open()
    const sandbox = createSandbox({
      people,
      listed,
      cases: testCases(),
      now,
      random: seededRandom(3),
    })
    await sandbox.advance(0)
    const result = await work(sandbox)
    await close()
    return result
  }
  const inOrder = (people: readonly SyntheticPerson[]) =>
    people.toSorted((a, b) => (a.spid < b.spid ? -1 : 1))
  const ofNow = (people: readonly SyntheticPerson[]) => inOrder(people.filter(({ left }) => !left))

  it('live on after a restart: nothing is paid twice and nobody is born twice', async () => {
    const before = await run(async (sandbox) => {
      await sandbox.advance(30)
      await sandbox.advance(30)
      return sandbox.people
    })
    const after = await run((sandbox) => sandbox.people)
    expect(ofNow(after)).toEqual(ofNow(before))
    const later = await run(async (sandbox) => {
      expect(await sandbox.advance(30)).toBe('2027-02-20')
      return sandbox.people
    })
    for (const { enrolments } of later) {
      for (const { payments = [] } of enrolments) {
        const days = payments.map(({ date }) => date)
        expect(new Set(days).size).toBe(days.length)
      }
    }
    const born = later.filter(({ birthDate }) => birthDate > '2026-11-22')
    expect(born).toHaveLength(1)
  })
})

it('adds the households that an earlier version did not know', async () => {
  const file = join(dataDir, 'sandbox-people.json')
  const kept = JSON.parse(await readFile(file, 'utf8')) as { people: SyntheticPerson[] }
  const early = kept.people.filter(({ household }) => household.id < 'HH-16')
  await writeFile(file, JSON.stringify({ ...kept, people: early }))
  const settings = { dataDir, databaseUrl: undefined }
  const { listed, close } = await openPeople(settings, { now, places: testPlaces })
  await close()
  expect(listed.length).toBeGreaterThan(early.length)
  expect(listed.slice(0, early.length)).toEqual(early)
})
