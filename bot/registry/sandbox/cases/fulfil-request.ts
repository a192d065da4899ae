import { day } from '../../../../schemas/dates.ts'
import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import { addDays } from '../days.ts'
import { newChild } from '../life/live-birth.ts'
import { digits, type Random } from '../random.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

/** Whom a request is about, and who lives with them. */
export interface Household {
  person: SyntheticPerson
  /** All members of now, the person among them. */
  members: readonly SyntheticPerson[]
}

/** How long a new card of an invented household is good; an example, not a rule. */
const CARD_DAYS = 365

/**
 * The people whose record an upheld request changes, as they are then. Empty where a request says
 * too little to change anything by itself: who died or moved is settled with the family, not by
 * what is typed in a chat.
 * @param today `2026-11-22`
 */
export function fulfilRequest(
  { person, members }: Household,
  details: RequestDetails,
  today: string,
  random: Random,
): readonly SyntheticPerson[] {
  switch (details.type) {
    case 'correction':
      return correct(person, details)
    case 'household':
      return details.event === 'birth'
        ? addChild(person, members, details.date ?? today, random)
        : []
    case 'application':
      return [enrol(person, details.programme, today)]
    case 'card':
      return renewCard(members, today, random)
  }
}

function correct(
  person: SyntheticPerson,
  { field, should_be }: Extract<RequestDetails, { type: 'correction' }>,
): SyntheticPerson[] {
  const text = should_be?.trim() ?? ''
  if (field === 'name' && text !== '') return [{ ...person, name: { km: text, en: text } }]
  if (field === 'birth_date' && day.safeParse(text).success) return [{ ...person, birthDate: text }]
  if (field === 'sex' && (text === 'female' || text === 'male')) return [{ ...person, sex: text }]
  return []
}

function addChild(
  person: SyntheticPerson,
  members: readonly SyntheticPerson[],
  on: string,
  random: Random,
): SyntheticPerson[] {
  const household = { ...person.household, size: members.length + 1 }
  const child = newChild({ ...person, household }, members, on, random)
  return [...members.map((member) => ({ ...member, household })), child]
}

function enrol(person: SyntheticPerson, programme: string, since: string): SyntheticPerson {
  const others = person.enrolments.filter((one) => one.programme !== programme)
  const application = { steps: [{ stage: 'accepted' as const, date: since }] }
  return {
    ...person,
    enrolments: [...others, { programme, status: 'active', since, application }],
  }
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
