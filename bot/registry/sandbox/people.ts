import type { Place } from '../../../schemas/gazetteer.ts'
import { makeSpid } from '../../../schemas/spid.ts'
import { householdPlans } from './household-plans.ts'
import { makeHouseholdPeople } from './make-household.ts'
import { digits, pick, seededRandom, type Random } from './random.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

interface Options {
  /** The same seed, day and places give the same people. */
  seed: number
  /** The day their payments and cards are seen from, `2026-11-22`. */
  today: string
  /** Places they may live in; only communes (codes of six digits) are used. */
  places: readonly Place[]
}

/** No area code begins with 00, so nobody in Cambodia has such a number. */
export const PHONE_PREFIX = '+85500'

/** Where invented people may live. Throws when there is nowhere. */
export function communesOf(places: readonly Place[]): readonly [Place, ...Place[]] {
  const [first, ...rest] = places.filter((place) => place.code.length === 6)
  if (!first) throw new Error('invented people need at least one commune to live in')
  return [first, ...rest]
}

/**
 * The invented people of `householdPlans`. SPIDs, names and phones depend on the seed alone;
 * days of payments and cards move with `today`, so that the practice never grows stale.
 */
export function createPeople({ seed, today, places }: Options): SyntheticPerson[] {
  const random = seededRandom(seed)
  const communes = communesOf(places)
  const taken = new Set<string>()
  const numbers = () => {
    const spid = unusedSpid(random, taken)
    const phone = PHONE_PREFIX + digits(random, 6)
    return { spid, uin: `TEST-${String(taken.size).padStart(3, '0')}`, phone }
  }
  return householdPlans.flatMap((plan, i) => {
    const id = `HH-${String(i + 1).padStart(2, '0')}`
    const place = pick(random, communes)
    return makeHouseholdPeople(plan, { id, place, random, today, numbers })
  })
}

function unusedSpid(random: Random, taken: Set<string>): string {
  const spid = makeSpid(digits(random, 11))
  if (taken.has(spid)) return unusedSpid(random, taken)
  taken.add(spid)
  return spid
}
