import type { Enrolment } from '../../../../schemas/person-status.ts'
import { addDays, daysBetween } from '../days.ts'
import { ageOn } from '../query/age.ts'
import { between, digits, seededRandom, seedOf, type Random } from '../random.ts'
import type { SyntheticHousehold, SyntheticPerson } from '../synthetic-person.ts'
import { leaveHousehold } from './leave-household.ts'
import { liveApplication } from './live-applications.ts'
import { bear } from './live-birth.ts'
import { describePerson } from './describe-person.ts'
import { endPayments, livePayments } from './live-payments.ts'
import { newComer } from './new-comer.ts'

/** A part of time, after `from` up to and with `to`; a month or less. */
export interface Span {
  from: string
  to: string
}

const CARD_YEARS_DAYS = 3 * 365
/** Days after its last day on which a household is interviewed again and gets a new card. */
const RENEWAL_DAYS = 75
/** Of so many grown-up children one moves out in a month, into so many households one comes. */
const LEAVES = 60
const COMES = 90
/** One in so many of those above 75 dies in a month. */
const DIES = 120
const OLD = 75
const GROWN_UP = 18

/**
 * What becomes of a household in a part of time: payments are made, applications go on, cards end
 * and are renewed, children are born, people move and die. The same household, day and seed
 * always live the same.
 * @param members all members of now
 * @returns those who are different or new, or nothing when nobody is
 */
export function liveHousehold(
  members: readonly SyntheticPerson[],
  span: Span,
): readonly SyntheticPerson[] {
  const [head] = members
  if (!head) return []
  const random = seededRandom(seedOf(`${head.household.id} ${span.to}`))
  const lived = members.map((person) => {
    const enrolments = person.enrolments.map((one) => liveEnrolment(one, person, span, random))
    return leave({ ...person, enrolments }, span, random)
  })
  const born = lived.flatMap((mother) => bear(mother, lived, span, random))
  const came = comeIn(head, members, span, random)
  const all = [...lived.map((person) => born.find(isSame(person)) ?? person)]
  const added = [...born.filter((person) => !all.some(isSame(person))), ...came]
  const household = {
    ...renewCard(head.household, lived, span, random),
    size: [...all, ...added].filter(({ left }) => !left).length,
  }
  const before = new Map(members.map((person) => [person.spid, JSON.stringify(person)]))
  return [...all, ...added]
    .map((person) => ({ ...person, household }))
    .map((person) => {
      const same = JSON.stringify(person) === before.get(person.spid)
      return same ? person : { ...person, situation: describePerson(person, span.to) }
    })
}

const isSame =
  ({ spid }: SyntheticPerson) =>
  (other: SyntheticPerson): boolean =>
    other.spid === spid

function liveEnrolment(
  enrolment: Enrolment,
  { birthDate, spid }: SyntheticPerson,
  { to }: Span,
  random: Random,
): Enrolment {
  const lived = livePayments(liveApplication(enrolment, spid, to), to, random)
  const ends = ENDS[lived.programme]
  return ends && lived.status === 'active' && ends(lived, birthDate, to)
    ? endPayments({ ...lived, status: 'graduated' })
    : lived
}

const TWO_YEARS = 730
/** Maternity pay is for 90 days (content/programmes/nssf-work). */
const MATERNITY_DAYS = 90

const wasPaid = ({ lastPayment }: Enrolment): boolean => lastPayment?.state === 'paid'
/** When a benefit has reached its end. */
const ENDS: Readonly<Record<string, (e: Enrolment, birthDate: string, to: string) => boolean>> = {
  'family-package.delivery': wasPaid,
  'nssf-pension.lump': wasPaid,
  'public-servants.pension-short': wasPaid,
  'nssf-work.maternity': ({ since }, _, to) => daysBetween(since, to) > MATERNITY_DAYS,
  'nssf-work.pregnancy-allowance': ({ since }, _, to) => daysBetween(since, to) > TWO_YEARS,
  'family-package.child-under-two': ({ since }, _, to) => daysBetween(since, to) > TWO_YEARS,
  'family-package.scholarship-primary-lower': (_, birthDate, to) => ageOn(birthDate, to) > 15,
  'family-package.scholarship-upper': (_, birthDate, to) => ageOn(birthDate, to) > 19,
}

/** Grown-up children move out now and then, and the very old die. The head stays. */
function leave(person: SyntheticPerson, { from, to }: Span, random: Random): SyntheticPerson {
  const age = ageOn(person.birthDate, to)
  const chance = random()
  const day = addDays(from, between(random, 1, Math.max(daysBetween(from, to), 1)))
  if (person.relation === 'head') return person
  const grownUp = person.relation === 'child' || person.relation === 'other'
  if (grownUp && age >= GROWN_UP && chance < 1 / LEAVES) {
    return leaveHousehold(person, { on: day, how: 'moved-out' })
  }
  if (age < OLD || chance >= 1 / DIES) return person
  return leaveHousehold(person, { on: day, how: 'died' })
}

function comeIn(
  person: SyntheticPerson,
  members: readonly SyntheticPerson[],
  { from, to }: Span,
  random: Random,
): SyntheticPerson[] {
  if (random() >= 1 / COMES) return []
  const on = addDays(from, between(random, 1, Math.max(daysBetween(from, to), 1)))
  return [newComer(person, members, { on, relation: 'other' }, random)]
}

/** A card that has ended is renewed after a while; who was found poor gets a first one. */
function renewCard(
  household: SyntheticHousehold,
  members: readonly SyntheticPerson[],
  { to }: Span,
  random: Random,
): SyntheticHousehold {
  const { card } = household
  const renew = (from: string) => ({ validFrom: from, validTo: addDays(from, CARD_YEARS_DAYS) })
  if (card) {
    const again = addDays(card.validTo, RENEWAL_DAYS)
    return again > to ? household : { ...household, card: { ...card, ...renew(again) } }
  }
  const accepted = members
    .flatMap(({ enrolments }) => enrolments)
    .find(({ programme, status }) => programme === 'idpoor' && status === 'active')
  if (!accepted) return household
  const number = `SAMPLE-${digits(random, 8)}`
  return { ...household, card: { level: 'poor2', ...renew(accepted.since), number } }
}
