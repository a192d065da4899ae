import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { caseState, sensitivity } from '../../../../schemas/cases/case-states.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { openDatabase, type Database } from '../../../store/database.ts'
import { startPostgres, type PostgresServer } from '../../../store/testing/postgres-server.ts'
import { testCategories } from '../../testdata/test-categories.ts'
import { grievance, MONDAY } from '../../testdata/test-desk.ts'
import { createMemoryCaseStore } from './case-book.ts'
import type { CaseCondition } from './case-condition.ts'
import { createCaseSeal } from './case-seal.ts'
import { prepareCaseTables } from './case-tables.ts'
import { openCase } from './open-case.ts'
import { createPostgresCases } from './postgres-cases.ts'
import { kindOf } from './routing.ts'

const HOUR_MS = 3_600_000
const SECRET = 'a secret sentence'
const later = (hours: number): Date => new Date(MONDAY.getTime() + hours * HOUR_MS)
const places = ['010201', '010202', '0102', '12'] as const

/** A case in any state, received and decided at any hour of two months. */
const anyCase = fc
  .record({
    category: fc.constantFrom('payment', 'data', 'corruption'),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    status: fc.constantFrom(...caseState.options),
    level: fc.constantFrom(...sensitivity.options),
    received: fc.nat(1000),
    takes: fc.option(fc.nat(900), { nil: undefined }),
    assigned: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    keptOff: fc.subarray(['01', '010201']),
    never: fc.subarray(['a']),
  })
  .map((one) => (n: number): CaseRecord => {
    const { assigned, place, takes } = one
    const incident_location = place === undefined ? {} : { incident_location: place }
    const submission = grievance(n, {
      category: one.category,
      description: SECRET,
      ...incident_location,
    })
    const kind = kindOf(submission, testCategories)!
    const { office: _, ...entry } = openCase(submission, { kind, now: later(one.received) })
    const at = takes === undefined ? undefined : toWireTime(later(one.received + takes))
    return {
      ...entry,
      status: one.status,
      sensitivity: one.level,
      excluded_offices: one.keptOff,
      excluded_officers: one.never,
      ...(place !== undefined && { office: place }),
      ...(assigned !== undefined && { assigned_to: assigned }),
      ...(at !== undefined && { resolved_at: at }),
    }
  })

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const anyCondition: fc.Arbitrary<CaseCondition> = fc.record({
  visibleTo: maybe(
    fc
      .record({
        code: fc.constantFrom('a', 'c'),
        role: fc.constantFrom('officer', 'supervisor'),
        office: maybe(fc.constantFrom(...places, '01')),
      })
      .map(({ office, ...officer }) => ({ ...officer, ...(office !== undefined && { office }) })),
  ),
  status: maybe(fc.subarray(caseState.options)),
  category: maybe(fc.constantFrom('payment', 'data')),
  place: maybe(fc.constantFrom('01', '0102', '12')),
  sensitivity: maybe(fc.constantFrom(...sensitivity.options)),
  assignedTo: maybe(fc.constantFrom('a', 'b')),
  sla: maybe(
    fc.record({
      is: fc.constantFrom('on_track' as const, 'at_risk' as const, 'breached' as const),
      now: fc.nat(2000).map(later),
    }),
  ),
  received: maybe(
    fc.record({
      from: fc.nat(500).map(later),
      until: fc.integer({ min: 300, max: 1000 }).map(later),
    }),
  ),
})

describe('finding cases in PostgreSQL', () => {
  const memory = createMemoryCaseStore()
  const seal = createCaseSeal(new Uint8Array(32).fill(5))
  let server: PostgresServer
  let database: Database
  beforeAll(async () => {
    server = await startPostgres()
    database = openDatabase(await server.createPlace())
    await prepareCaseTables(database, createCaseSeal(undefined))
    // Written before there was a key, and so written anew when there is one.
    const plain = createPostgresCases(database, createCaseSeal(undefined))
    for (const [n, make] of fc.sample(anyCase, { numRuns: 80, seed: 1 }).entries()) {
      await memory.add(make(n + 1))
      await plain.add(make(n + 1))
    }
    await prepareCaseTables(database, seal)
  }, 60_000)
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  it('gives the same list, order, page and figures as a plain filter', async () => {
    const postgres = createPostgresCases(database, seal)
    for (const condition of fc.sample(anyCondition, { numRuns: 300, seed: 2 })) {
      const page = { offset: 2, limit: 7 }
      expect(await postgres.find(condition, page)).toEqual(await memory.find(condition, page))
      const [counted, expected] = [await postgres.count(condition), await memory.count(condition)]
      expect(counted.all).toEqual(expected.all)
      for (const by of ['by_category', 'by_province'] as const) {
        expect(new Set(counted[by])).toEqual(new Set(expected[by]))
      }
    }
    for (const hours of [0, 300, 900, 3000]) {
      const moments = { now: later(hours), decidedBefore: later(hours - 500) }
      expect(await postgres.overdue(moments)).toEqual(await memory.overdue(moments))
    }
  })

  it('keeps no word of a case readable at rest, and opens it by its key and id only', async () => {
    const rows = await database.query<{ all: string }>(
      'select c::text as all from sandbox_case c limit 100',
    )
    expect(rows).toHaveLength(80)
    for (const row of rows) expect(row.all).not.toContain(SECRET)
    await expect(prepareCaseTables(database, createCaseSeal(undefined))).rejects.toThrow('DATA_KEY')
    const other = createPostgresCases(database, createCaseSeal(new Uint8Array(32).fill(6)))
    await expect(other.list()).rejects.toThrow('damaged, or of another DATA_KEY')
    const [one, two] = await memory.list()
    const exchanged = seal.seal(one!)
    expect(() => seal.open(two!.submission.id, exchanged)).toThrow('damaged')
  })

  it('finds a page by an index, not by reading all cases', async () => {
    await database.query('analyze sandbox_case')
    const rows = await database.transaction(async (query) => {
      await query('set local enable_seqscan = off')
      return query<{ 'QUERY PLAN': string }>(
        'explain select id from sandbox_case order by rank, urgency, position limit 20',
      )
    })
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('sandbox_case_urgency')
  })
})
