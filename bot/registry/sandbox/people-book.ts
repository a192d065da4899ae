import type { Enrolment } from '../../../schemas/person-status.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** The people of the sandbox, whose enrolments other systems may change. */
export interface PeopleBook {
  /** In the order of the registry, with their enrolments of now. */
  all(): readonly SyntheticPerson[]
  /** Somebody, whoever it is. */
  anybody(): SyntheticPerson
  withSpid(spid: string): SyntheticPerson | undefined
  /** The members of now of a household. */
  household(id: string): readonly SyntheticPerson[]
  withUin(uin: string): SyntheticPerson | undefined
  /** Replaces the enrolments of a person who is in the book. */
  setEnrolments(spid: string, enrolments: readonly Enrolment[]): void
}

/** The first person is somebody in any case, so that a look-up always has work to do. */
export function createPeopleBook(
  people: readonly [SyntheticPerson, ...SyntheticPerson[]],
): PeopleBook {
  const bySpid = new Map(people.map((person) => [person.spid, person]))
  const spidOf = new Map(people.map(({ uin, spid }) => [uin, spid]))
  let listed: readonly SyntheticPerson[] = people
  return {
    all: () => listed,
    anybody: () => people[0],
    withSpid: (spid) => bySpid.get(spid),
    household: (id) => listed.filter(({ household, left }) => household.id === id && !left),
    withUin: (uin) => bySpid.get(spidOf.get(uin) ?? ''),
    setEnrolments(spid, enrolments) {
      const person = bySpid.get(spid)
      if (!person) return
      bySpid.set(spid, { ...person, enrolments })
      listed = [...bySpid.values()]
    },
  }
}
