import { join } from 'node:path'
import type { Place } from '../../schemas/gazetteer.ts'
import type { Config } from '../config.ts'
import { PRACTICE_SEED } from '../practice/practice-registry.ts'
import { dayOf } from '../registry/sandbox/days.ts'
import { createPeople } from '../registry/sandbox/people.ts'
import { openFilePeople } from '../registry/sandbox/people-store/file-people.ts'
import type { PeopleStore } from '../registry/sandbox/people-store/people-store.ts'
import { openPostgresPeople } from '../registry/sandbox/people-store/postgres-people.ts'
import type { SyntheticPerson } from '../registry/sandbox/synthetic-person.ts'
import { openDatabase } from '../store/database.ts'
import { openDurableJson } from '../store/durable-json.ts'

/** The invented people, and those of them whom practitioners choose from. */
export interface OpenPeople {
  people: PeopleStore
  listed: readonly SyntheticPerson[]
  close: () => Promise<void>
}

type Settings = Pick<Config, 'dataDir' | 'databaseUrl'>

/**
 * The sandbox's people in `DATA_DIR/sandbox-people.json` or in the database, made where there are
 * none yet.
 * @throws StoreUnreadable, PeopleUnreadable when the file is broken or in use; DatabaseFailure.
 */
export async function openPeople(
  { dataDir, databaseUrl }: Settings,
  { now, places }: { now: () => Date; places: readonly Place[] },
): Promise<OpenPeople> {
  const today = dayOf(now())
  const make = () => createPeople({ seed: PRACTICE_SEED, today, places })
  if (databaseUrl === undefined) {
    const file = await openDurableJson(join(dataDir, 'sandbox-people.json'))
    const people = await openFilePeople(file, make)
    if ((await people.day()) === undefined) await people.put([], today)
    await addMissing(people, make())
    return { people, listed: await collect(people), close: () => file.close() }
  }
  const database = openDatabase(databaseUrl)
  const people = await openPostgresPeople(database)
  const made = make()
  await addMissing(people, made)
  if ((await people.day()) === undefined) await people.put([], today)
  const ids = new Set(made.map(({ household }) => household.id))
  const households = await Promise.all([...ids].map((id) => people.household(id)))
  return { people, listed: households.flat(), close: () => database.close() }
}

/** Adds the households that an earlier version of this program did not know. */
async function addMissing(people: PeopleStore, made: readonly SyntheticPerson[]): Promise<void> {
  const households = Map.groupBy(made, ({ household }) => household.id)
  for (const members of households.values()) {
    const [head] = members
    if (head && !(await people.withSpid(head.spid))) await people.put(members)
  }
}

async function collect(people: PeopleStore): Promise<SyntheticPerson[]> {
  const listed: SyntheticPerson[] = []
  for await (const person of people.all()) listed.push(person)
  return listed
}
