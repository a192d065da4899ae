import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import { leaveHousehold, withHead } from '../life/leave-household.ts'
import { newChild } from '../life/live-birth.ts'
import { newComer } from '../life/new-comer.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import type { Circumstances, Household } from './fulfil-request.ts'

type HouseholdChange = Extract<RequestDetails, { type: 'household' }>

/**
 * The household after what has happened in it. Who comes gets an invented name: what was written
 * in the request is for the officer to read.
 */
export function changeHousehold(
  household: Household,
  { event, date, lives, place }: HouseholdChange,
  circumstances: Circumstances,
): readonly SyntheticPerson[] {
  const { person, members, member } = household
  const { today, random } = circumstances
  // What is to come has not happened yet.
  const on = date !== undefined && date < today ? date : today
  switch (event) {
    case 'birth':
      return add(members, newChild(person, members, on, random))
    case 'death':
      return member ? remove(members, leaveHousehold(member, { on, how: 'died' }), today) : []
    case 'moved_in':
      return add(members, newComer(person, members, { on, relation: 'other' }, random))
    case 'moved_out':
      return member ? remove(members, leaveHousehold(member, { on, how: 'moved-out' }), today) : []
    case 'moved_home':
      return moveHome(members, place, circumstances)
    case 'married': {
      if (!member || lives === undefined) return []
      if (lives === 'elsewhere') {
        return remove(members, leaveHousehold(member, { on, how: 'moved-out' }), today)
      }
      const relation = member.relation === 'head' ? 'spouse' : 'other'
      return add(members, newComer(person, members, { on, relation }, random))
    }
  }
}

/** All members in the commune of a place; nobody is changed where the place is no commune. */
export function moveHome(
  members: readonly SyntheticPerson[],
  place: string | undefined,
  { communeName }: Circumstances,
): readonly SyntheticPerson[] {
  const code = place?.slice(0, COMMUNE)
  const name = code?.length === COMMUNE ? communeName(code) : undefined
  if (code === undefined || !name) return []
  return members.map((member) => ({
    ...member,
    household: { ...member.household, commune: { code, name } },
  }))
}

/** Digits of a commune's code; a village's begins with them. */
const COMMUNE = 6

/** The members with one more; nobody is changed where that one is there already. */
const add = (
  members: readonly SyntheticPerson[],
  added: SyntheticPerson,
): readonly SyntheticPerson[] =>
  members.some(({ spid }) => spid === added.spid) ? [] : resize([...members, added])

/** The members without the one who left, who is still recorded. */
function remove(
  members: readonly SyntheticPerson[],
  left: SyntheticPerson,
  today: string,
): readonly SyntheticPerson[] {
  const stay = members.filter(({ spid }) => spid !== left.spid)
  return resize([...withHead(stay, today), left])
}

function resize(people: readonly SyntheticPerson[]): readonly SyntheticPerson[] {
  const size = people.filter(({ left }) => !left).length
  return people.map((person) => ({ ...person, household: { ...person.household, size } }))
}
