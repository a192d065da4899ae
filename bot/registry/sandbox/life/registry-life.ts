import type { PeopleStore } from '../people-store/people-store.ts'
import type { OnEnrolment } from '../messages/enrolment-updates.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { addDays, dayOf, daysBetween } from '../days.ts'
import { liveHousehold } from './live-household.ts'

interface Deps {
  people: PeopleStore
  /** The people to choose from in practice, whose households live; the many others do not. */
  list: () => readonly SyntheticPerson[]
  /** This machine's clock. */
  now: () => Date
  /** Told of each enrolment that is new or has another state. */
  onEnrolment: OnEnrolment
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
export function createRegistryLife({ people, list, now, onEnrolment }: Deps): RegistryLife {
  let aheadMs = 0
  let last: Promise<unknown> = Promise.resolve()
  const present = () => new Date(now().getTime() + aheadMs)

  async function livePart(from: string, to: string): Promise<void> {
    const before = list()
    const households = new Set(before.map(({ household }) => household.id))
    const lived = [...households].flatMap((id) =>
      liveHousehold(
        before.filter((person) => person.household.id === id && !person.left),
        { from, to },
      ),
    )
    await people.put(lived, to)
    const known = new Map(before.map((person) => [person.spid, person]))
    for (const person of lived) tellOf(known.get(person.spid), person, onEnrolment)
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

function tellOf(
  before: SyntheticPerson | undefined,
  person: SyntheticPerson,
  onEnrolment: OnEnrolment,
): void {
  for (const enrolment of person.enrolments) {
    const known = before?.enrolments.find(({ programme }) => programme === enrolment.programme)
    if (!known) onEnrolment('enrollement', person, enrolment)
    else if (known.status !== enrolment.status) {
      onEnrolment('enrollement_status_change', person, enrolment)
    }
  }
}
