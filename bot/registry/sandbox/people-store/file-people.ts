import { Low } from 'lowdb'
import * as z from 'zod'
import { syntheticPerson, type SyntheticPerson } from '../synthetic-person.ts'
import { createMemoryPeople } from './memory-people.ts'
import { PeopleUnreadable, type PeopleStore } from './people-store.ts'

/** Where one JSON value is kept. `load` gives undefined when there is none yet. */
interface JsonFile {
  load(): Promise<unknown>
  /** Durable when it resolves; the value before stays when it rejects. */
  save(value: unknown): Promise<void>
}

const content = z.strictObject({ v: z.literal(1), people: z.array(syntheticPerson).min(1) })

/**
 * People in a file of one process, for as many as fit into memory: read once, written whole at
 * each change.
 * @param begin the people of a new file
 * @throws PeopleUnreadable when the file holds something else.
 */
export async function openFilePeople(
  file: JsonFile,
  begin: () => readonly SyntheticPerson[],
): Promise<PeopleStore> {
  const low = new Low<readonly SyntheticPerson[]>(
    {
      read: async () => parse(await file.load()),
      write: (people) => file.save({ v: 1, people }),
    },
    [],
  )
  await low.read()
  if (low.data.length === 0) {
    low.data = begin()
    await low.write()
  }
  return createMemoryPeople(low.data, async (people) => {
    const before = low.data
    low.data = people
    await low.write().catch((fault: unknown) => {
      low.data = before
      throw fault
    })
  })
}

function parse(value: unknown): readonly SyntheticPerson[] | null {
  if (value === undefined) return null
  const parsed = content.safeParse(value)
  if (parsed.success) return parsed.data.people
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new PeopleUnreadable(`the sandbox's file of people is damaged at "${field}"`)
}
