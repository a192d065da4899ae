import type { Place } from '../../../schemas/gazetteer.ts'
import { makeSpid } from '../../../schemas/spid.ts'
import { householdPlans } from './household-plans.ts'
import { makeHouseholdPeople } from './make-household.ts'
import { communesOf, PHONE_PREFIX } from './people.ts'
import { pick, seededRandom } from './random.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

interface Options {
  seed: number
  today: string
  places: readonly Place[]
  /** Households before the first one that is made. */
  from: number
}

const SPIDS = 10n ** 11n
/** Has no factor in common with ten, so that multiplying by it reaches every number once. */
const STEP = 61_803_398_875n + 4n
const PHONES = 10_000_000

/**
 * Invented people without end, a household at a time. Each depends on seed, day and its own place
 * in the row only, so that a broken run can go on where it stopped. Numbers are a permutation:
 * all are different, and none tells its neighbour's.
 */
export function* manyPeople({
  seed,
  today,
  places,
  from,
}: Options): Generator<SyntheticPerson[], never> {
  const communes = communesOf(places)
  for (let index = from; ; index++) {
    const random = seededRandom(seed + index * 7919)
    const plan = householdPlans[Math.floor(random() * householdPlans.length)] ?? NOBODY
    let member = 0
    const id = `MANY-${index + 1}`
    const place = pick(random, communes)
    const numbers = () => numbersOf(seed, index * LARGEST + member++)
    yield makeHouseholdPeople(plan, { id, place, random, today, numbers })
  }
}

const NOBODY = { members: [] }
/** Members of the largest household, so that every member has a place of their own. */
const LARGEST = Math.max(...householdPlans.map((plan) => plan.members.length))

function numbersOf(seed: number, place: number) {
  const eleven = (BigInt(place) * STEP + BigInt(seed)) % SPIDS
  const phone = (place * 7_654_321 + seed) % PHONES
  return {
    spid: makeSpid(String(eleven).padStart(11, '0')),
    uin: `MANY-${place + 1}`,
    phone: PHONE_PREFIX + String(phone).padStart(7, '0'),
  }
}
