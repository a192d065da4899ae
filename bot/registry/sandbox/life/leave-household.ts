import type { Enrolment, Relation } from '../../../../schemas/person-status.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'
import { ageOn } from '../query/age.ts'
import { endPayments } from './live-payments.ts'

const GROWN_UP = 18

/** A person who has left their household; what the dead were enrolled in ends with them. */
export function leaveHousehold(
  person: SyntheticPerson,
  left: NonNullable<SyntheticPerson['left']>,
): SyntheticPerson {
  if (left.how !== 'died') return { ...person, left }
  const enrolments = person.enrolments.map((one): Enrolment =>
    one.status === 'active' ? endPayments({ ...one, status: 'deceased' }) : one,
  )
  return { ...person, enrolments, left }
}

/** What those who stay are to a new head; a wife's or husband's place is free again. */
const AFTER: Readonly<Record<Relation, Relation>> = {
  head: 'other',
  spouse: 'other',
  child: 'child',
  parent: 'other',
  other: 'other',
}

/**
 * The members with a head: where theirs has left, the spouse is the head now, else the oldest
 * grown-up. Unchanged where there is a head, or nobody who could be.
 * @param members those who are left
 */
export function withHead(
  members: readonly SyntheticPerson[],
  today: string,
): readonly SyntheticPerson[] {
  if (members.some(({ relation }) => relation === 'head')) return members
  const eldest = members
    .filter(({ birthDate }) => ageOn(birthDate, today) >= GROWN_UP)
    .sort((a, b) => (a.birthDate < b.birthDate ? -1 : 1))
  const next = members.find(({ relation }) => relation === 'spouse') ?? eldest[0]
  if (!next) return members
  // Children of the couple stay children; of anybody else it is not known.
  const couple = next.relation === 'spouse'
  return members.map((member) => {
    if (member === next) return { ...member, relation: 'head' }
    return { ...member, relation: couple ? AFTER[member.relation] : 'other' }
  })
}
