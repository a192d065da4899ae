import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import type { Enrolment } from '../../../../schemas/person-status.ts'
import type { LocalText } from '../../../../schemas/text.ts'
import { addDays } from '../days.ts'
import { describePerson } from '../life/describe-person.ts'
import { digits, type Random } from '../random.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { changeHousehold } from './change-household.ts'
import { correct } from './correct-record.ts'

/** Whom a request is about, and who lives with them. */
export interface Household {
  person: SyntheticPerson
  /** All members of now, the person among them. */
  members: readonly SyntheticPerson[]
  /** Whom of them it is about, where the person who asked named one. */
  member?: SyntheticPerson | undefined
}

/** What holds when a request is fulfilled. */
export interface Circumstances {
  /** `2026-11-22` */
  today: string
  random: Random
  /** Name of a commune by its code; undefined where there is none. */
  communeName: (code: string) => LocalText | undefined
}

/** How long a new card of an invented household is good; an example, not a rule. */
const CARD_DAYS = 365

/**
 * The people whose record an upheld request changes, as they are then. Empty where a request says
 * too little to change anything by itself: a free text is for the officer to act on.
 */
export function fulfilRequest(
  household: Household,
  details: RequestDetails,
  circumstances: Circumstances,
): readonly SyntheticPerson[] {
  const { today } = circumstances
  const changed = change(household, details, circumstances)
  return changed.map((person) => ({ ...person, situation: describePerson(person, today) }))
}

function change(
  household: Household,
  details: RequestDetails,
  circumstances: Circumstances,
): readonly SyntheticPerson[] {
  const { person, members } = household
  const { today, random } = circumstances
  switch (details.type) {
    case 'correction':
      return correct(household, details, circumstances)
    case 'household':
      return changeHousehold(household, details, circumstances)
    case 'application':
      return apply(person, details.programme, today)
    case 'card':
      return renewCard(members, today, random)
  }
}

/** An application is recorded; whether it is accepted is the programme's to say, later. */
function apply(person: SyntheticPerson, programme: string, today: string): SyntheticPerson[] {
  const known = person.enrolments.find((one) => one.programme === programme)
  if (known && known.status !== 'refused' && known.status !== 'graduated') return []
  const others = person.enrolments.filter((one) => one !== known)
  const applied: Enrolment = {
    programme,
    status: 'applied',
    since: today,
    application: { steps: [{ stage: 'received', date: today }] },
  }
  return [{ ...person, enrolments: [...others, applied] }]
}

function renewCard(
  members: readonly SyntheticPerson[],
  today: string,
  random: Random,
): SyntheticPerson[] {
  const number = `SAMPLE-${digits(random, 8)}`
  return members.flatMap((member) => {
    const { card } = member.household
    if (!card) return []
    const fresh = { ...card, number, validFrom: today, validTo: addDays(today, CARD_DAYS) }
    return [{ ...member, household: { ...member.household, card: fresh } }]
  })
}
