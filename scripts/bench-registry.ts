import { incomingQuery } from '../schemas/registry/search-request.ts'
import { openPostgresPeople } from '../bot/registry/sandbox/people-store/postgres-people.ts'
import type { RecordKind } from '../bot/registry/sandbox/people-store/people-store.ts'
import { readQuery } from '../bot/registry/sandbox/query/read-query.ts'
import { readSort } from '../bot/registry/sandbox/query/sort-rows.ts'
import { openDatabase } from '../bot/store/database.ts'

const RUNS = 15
const SLOWEST_STATEMENT_MS = 600_000

async function median(work: () => Promise<unknown>): Promise<number> {
  const runs: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now()
    await work()
    runs.push(performance.now() - start)
  }
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

/**
 * `DATABASE_URL=… npm run bench -- registry`: how long the sandbox's people take to be found, as
 * the median of several runs and as a ratio to the shortest statement of the same database. Fill it
 * first with `npm run registry:seed`. Prints; never fails.
 */
export async function benchRegistry(): Promise<void> {
  const url = process.env.DATABASE_URL
  if (!url) {
    process.stderr.write('Expected: DATABASE_URL=postgres://… npm run bench -- registry\n')
    return
  }
  const database = openDatabase(url, SLOWEST_STATEMENT_MS)
  const people = await openPostgresPeople(database)
  const [size] = await database.query<{ people: string }>(
    'select count(*)::text as people from sandbox_person',
  )
  // Somebody from the middle: the newest and oldest lie in memory anyway.
  const [middle] = await database.query<{ spid: string; commune: string }>(
    `select spid, commune from sandbox_person where position >= $1 order by position limit 1`,
    [Math.floor(Number(size?.people) / 2)],
  )
  const { spid = '', commune = '' } = middle ?? {}
  const today = new Date().toISOString().slice(0, 10)
  const search = (of: RecordKind, query: Record<string, unknown>, sortBy?: string) => {
    const asked = incomingQuery.parse({ query_type: 'expression', query })
    const condition = readQuery(asked, of === 'enrolments')
    const keys =
      sortBy === undefined ? [] : [{ attribute_name: sortBy, sort_order: 'asc' as const }]
    const page = { sort: readSort(keys, false), offset: 0, limit: 50 }
    return () => people.find({ of, condition, today }, page)
  }
  const elderly = { sub_region_code: commune, age: { $gte: 60 } }
  const yardstick = await median(() => database.query('select 1'))
  const rows: [string, () => Promise<unknown>][] = [
    ['a person by SPID', () => people.withSpid(spid)],
    ['the household of a SPID', search('households', { SPID: spid })],
    ['those above sixty of a commune, counted', search('people', elderly)],
    ['the same, sorted by day of birth', search('people', elderly, 'birth_date')],
    ['enrolments of one person', search('enrolments', { SPID: spid })],
    ['whether there is anybody above a hundred', search('people', { age: { $gt: 100 } })],
  ]
  process.stdout.write(`${size?.people ?? '0'} people; yardstick ${yardstick.toFixed(2)} ms\n`)
  for (const [name, work] of rows) {
    const ms = await median(work)
    const ratio = `× ${(ms / yardstick).toFixed(1)}`.padStart(10)
    process.stdout.write(`${name.padEnd(46)} ${ms.toFixed(2).padStart(10)} ms ${ratio}\n`)
  }
  await database.close()
}
