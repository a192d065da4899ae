import { fulfils } from '../query/condition.ts'
import type { Row } from '../query/row.ts'
import { sortRows } from '../query/sort-rows.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import type { PeopleStore, RecordKind, RecordsAsked } from './people-store.ts'

/** Takes what the people will be, before they are; a rejection leaves them as they were. */
export type SavePeople = (
  people: readonly SyntheticPerson[],
  day: string | undefined,
) => Promise<void>

/**
 * People in memory: every search tests everybody.
 * @param save keeps them elsewhere, too
 * @param startDay the day up to which they have lived
 */
export function createMemoryPeople(
  start: readonly SyntheticPerson[],
  save?: SavePeople,
  startDay?: string,
): PeopleStore {
  let lived = startDay
  let people = new Map(start.map((person) => [person.spid, person]))
  let spids = new Map(start.map(({ uin, spid }) => [uin, spid]))
  let last: Promise<void> = Promise.resolve()

  const rowsFor = ({ of, condition, today }: RecordsAsked): Row[] =>
    [...people.values()]
      .flatMap((person) => rowsOf(person, of))
      .filter((row) => fulfils(row, condition, today))

  async function put(changed: readonly SyntheticPerson[], day = lived): Promise<void> {
    const next = new Map([...people, ...changed.map((person) => [person.spid, person] as const)])
    await save?.([...next.values()], day)
    lived = day
    people = next
    spids = new Map([...next.values()].map(({ uin, spid }) => [uin, spid]))
  }

  return {
    find(asked, { sort, offset, limit }) {
      const sorted = sortRows(rowsFor(asked), sort, asked.today)
      const rows = asked.of === 'households' ? onePerHousehold(sorted) : sorted
      return Promise.resolve({ rows: rows.slice(offset, offset + limit), total: rows.length })
    },
    exists: (asked) => Promise.resolve(rowsFor(asked).length > 0),
    withSpid: (spid) => Promise.resolve(people.get(spid)),
    withUin: (uin) => Promise.resolve(people.get(spids.get(uin) ?? '')),
    anybody() {
      const [first] = people.values()
      return first ? Promise.resolve(first) : Promise.reject(new Error('there is nobody'))
    },
    household: (id) =>
      Promise.resolve(
        [...people.values()].filter(({ household, left }) => household.id === id && !left),
      ),
    // eslint-disable-next-line @typescript-eslint/require-await -- others have to wait
    async *all() {
      yield* people.values()
    },
    day: () => Promise.resolve(lived),
    put(changed, day) {
      // One after the other: each goes on from what the one before has saved.
      const done = last.then(() => put(changed, day))
      last = done.catch(() => undefined)
      return done
    },
  }
}

const rowsOf = (person: SyntheticPerson, of: RecordKind): readonly Row[] =>
  of === 'enrolments' ? person.enrolments.map((enrolment) => ({ person, enrolment })) : [{ person }]

function onePerHousehold(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>()
  return rows.filter(({ person: { household } }) => {
    const first = !seen.has(household.id)
    seen.add(household.id)
    return first
  })
}
