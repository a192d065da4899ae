import { Low } from 'lowdb'
import * as z from 'zod'
import { day } from '../../../../schemas/dates.ts'
import { syntheticPerson, type SyntheticPerson } from '../synthetic-person.ts'
import { createMemoryPeople } from './memory-people.ts'
import { PeopleUnreadable, type PeopleStore } from './people-store.ts'

/** Where one JSON value is kept. `load` gives undefined when there is none yet. */
interface JsonFile {
  load(): Promise<unknown>
  /** Durable when it resolves; the value before stays when it rejects. */
  save(value: unknown): Promise<void>
}

const content = z.strictObject({
  v: z.literal(1),
  /** The day up to which they have lived. */
  day: day.optional(),
  people: z.array(syntheticPerson).min(1),
})
type Content = Omit<z.infer<typeof content>, 'people'> & { people: readonly SyntheticPerson[] }

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
  const low = new Low<Content>(
    { read: async () => parse(await file.load()), write: (value) => file.save(value) },
    { v: 1, people: [] },
  )
  await low.read()
  if (low.data.people.length === 0) {
    low.data = { v: 1, people: begin() }
    await low.write()
  }
  async function save(people: readonly SyntheticPerson[], lived: string | undefined) {
    const before = low.data
    low.data = { v: 1, ...(lived !== undefined && { day: lived }), people }
    await low.write().catch((fault: unknown) => {
      low.data = before
      throw fault
    })
  }
  return createMemoryPeople(low.data.people, save, low.data.day)
}

function parse(value: unknown): Content | null {
  if (value === undefined) return null
  const parsed = content.safeParse(value)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new PeopleUnreadable(`the sandbox's file of people is damaged at "${field}"`)
}
