import type { PeopleStore } from './people-store/people-store.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** The people whom practitioners choose from, as they are now. */
export interface ListedPeople {
  /** The store, through which all changes must go. */
  store: PeopleStore
  list: () => readonly SyntheticPerson[]
}

/**
 * Follows the people of some households, who may be a few of very many.
 * @param start all members of these households
 */
export function followPeople(store: PeopleStore, start: readonly SyntheticPerson[]): ListedPeople {
  const households = new Set(start.map(({ household }) => household.id))
  let listed = new Map(start.map((person) => [person.spid, person]))
  return {
    store: {
      ...store,
      async put(people, day) {
        await store.put(people, day)
        const ours = people.filter(({ household }) => households.has(household.id))
        listed = new Map([...listed, ...ours.map((person) => [person.spid, person] as const)])
      },
    },
    list: () => [...listed.values()],
  }
}
