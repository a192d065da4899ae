import * as z from 'zod'
import { day } from '../../../../schemas/dates.ts'
import type { Place } from '../../../../schemas/gazetteer.ts'
import type { Database, Query } from '../../../store/database.ts'
import { manyPeople } from '../many-people.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { dropIndexes, makeIndexes, preparePeopleTables } from './people-tables.ts'
import { addPeople } from './write-people.ts'

interface Options {
  /** People wanted; the last household is not torn apart, so that there may be a few more. */
  people: number
  seed: number
  today: string
  places: readonly Place[]
  /** Told after each part how many people there are. */
  onProgress?: (people: number) => void
}

/** How far an earlier run came: kept with the people of each part, or not at all. */
const progress = z.strictObject({
  seed: z.number(),
  today: day,
  households: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
})
type Progress = z.infer<typeof progress>

/** People written in one transaction. */
const PART = 4_000

/**
 * Fills a database with invented people, beside those of the practice. A run that was broken off
 * goes on where it stopped when it is started again with the same seed; more people may be asked
 * for later. With another seed the earlier ones are replaced.
 * @returns how many there are, and how many of them are new
 */
export async function seedPeople(
  database: Database,
  { people, seed, today, places, onProgress }: Options,
): Promise<{ people: number; added: number }> {
  await database.transaction(preparePeopleTables)
  const before = await database.transaction((query) => begin(query, seed, today))
  let state = before
  if (state.people < people) await database.transaction(dropIndexes)
  const made = manyPeople({ seed, today: state.today, places, from: state.households })
  let writing: Promise<Progress> | undefined
  // The next part is made while the database takes the one before.
  for (let left = people - state.people; left > 0;) {
    const { part, households } = takePart(made, Math.min(left, PART))
    left -= part.length
    state = (await writing) ?? state
    if (writing) onProgress?.(state.people)
    writing = write(database, part, {
      ...state,
      households: state.households + households,
      people: state.people + part.length,
    })
  }
  state = (await writing) ?? state
  onProgress?.(state.people)
  await database.transaction(makeIndexes)
  await database.query('analyze sandbox_person, sandbox_enrolment, sandbox_household')
  return { people: state.people, added: state.people - before.people }
}

/** So many people or a few more, in whole households. */
function takePart(made: Generator<SyntheticPerson[], never>, people: number) {
  const part: SyntheticPerson[] = []
  let households = 0
  while (part.length < people) {
    part.push(...made.next().value)
    households += 1
  }
  return { part, households }
}

async function write(
  database: Database,
  part: readonly SyntheticPerson[],
  reached: Progress,
): Promise<Progress> {
  await database.transaction(async (query) => {
    // What is lost with the power is made again: the progress is lost with it.
    await query('set local synchronous_commit = off')
    await addPeople(query, part)
    await saveProgress(query, reached)
  })
  return reached
}

async function begin(query: Query, seed: number, today: string): Promise<Progress> {
  const [row] = await query<{ value: unknown }>(
    `select value from sandbox_fact where name = 'seed'`,
  )
  const known = progress.safeParse(row?.value).data
  if (known?.seed === seed) return known
  if (known) {
    await query(`delete from sandbox_person where uin like 'MANY-%'`)
    await query(`delete from sandbox_household where id like 'MANY-%'`)
  }
  return { seed, today, households: 0, people: 0 }
}

const saveProgress = (query: Query, state: Progress): Promise<object[]> =>
  query(
    `insert into sandbox_fact (name, value) values ('seed', $1)
     on conflict (name) do update set value = excluded.value`,
    [JSON.stringify(state)],
  )
