import type { PeopleStore } from '../people-store/people-store.ts'
import { tellChanges, type RegistryEvents } from '../messages/registry-events.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { addDays, dayOf, daysBetween } from '../days.ts'
import { liveHousehold } from './live-household.ts'

interface Deps {
  people: PeopleStore
  /** The people to choose from in practice, whose households live; the many others do not. */
  list: () => readonly SyntheticPerson[]
  /** This machine's clock. */
  now: () => Date
  /** Told what became of the people. */
  events: RegistryEvents
}

/** The registry's own time, which can be put forward, and what becomes of its people in it. */
export interface RegistryLife {
  /** The present as the registry has it. */
  now: () => Date
  /**
   * Lets so many days pass: 0 for those that have passed anyway.
   * @returns the registry's day then
   */
  advance: (days: number) => Promise<string>
}

const DAY_MS = 86_400_000
/** Life is lived in parts of this length, so that a year is not one payment. */
const PART = 30

/**
 * The people's time begins at the day up to which they have lived, or now. It may be ahead of the
 * machine's clock, never behind it once `advance` was called.
 */
export function createRegistryLife({ people, list, now, events }: Deps): RegistryLife {
  let aheadMs = 0
  let last: Promise<unknown> = Promise.resolve()
  const present = () => new Date(now().getTime() + aheadMs)

  async function livePart(from: string, to: string): Promise<void> {
    const ids = new Set(list().map(({ household }) => household.id))
    // As they are in the store: another process may have let time pass.
    const before = await Promise.all([...ids].map((id) => people.household(id)))
    const after = before.map((members) => liveHousehold(members, { from, to }))
    await people.put(after.flat(), to)
    before.forEach((members, i) => {
      tellChanges(members, after[i] ?? [], events)
    })
  }

  async function advance(days: number): Promise<string> {
    let day = (await people.day()) ?? dayOf(now())
    // What was put forward in an earlier run still holds.
    aheadMs = Math.max(aheadMs, daysBetween(dayOf(now()), day) * DAY_MS)
    const goal = addDays(dayOf(present()), days)
    while (day < goal) {
      const to = addDays(day, Math.min(PART, daysBetween(day, goal)))
      await livePart(day, to)
      day = to
    }
    aheadMs += days * DAY_MS
    return goal
  }

  return {
    now: present,
    advance(days) {
      const done = last.then(() => advance(days))
      last = done.catch(() => undefined)
      return done
    },
  }
}
