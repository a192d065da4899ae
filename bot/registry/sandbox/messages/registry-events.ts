import type { Enrolment } from '../../../../schemas/person-status.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

/** What a registry tells those who subscribed to it. */
export interface RegistryEvents {
  /** An enrolment is new, or has another state. */
  onEnrolment: (
    event: 'enrollement' | 'enrollement_status_change',
    person: SyntheticPerson,
    enrolment: Enrolment,
  ) => void
  /**
   * A person is registered who was not before, as a member of a household.
   * @param members all members of now, the new one among them
   */
  onNewMember: (person: SyntheticPerson, members: readonly SyntheticPerson[]) => void
}
export type OnEnrolment = RegistryEvents['onEnrolment']

/**
 * Tells what has changed with the people of a household.
 * @param before everybody of it who was known
 * @param after those who are different or new
 */
export function tellChanges(
  before: readonly SyntheticPerson[],
  after: readonly SyntheticPerson[],
  { onEnrolment, onNewMember }: RegistryEvents,
): void {
  const members = new Map([...before, ...after].map((person) => [person.spid, person]))
  const present = [...members.values()].filter(({ left }) => !left)
  for (const person of after) {
    const known = before.find(({ spid }) => spid === person.spid)
    if (!known) onNewMember(person, present)
    for (const enrolment of person.enrolments) {
      const earlier = known?.enrolments.find(({ programme }) => programme === enrolment.programme)
      if (!earlier) onEnrolment('enrollement', person, enrolment)
      else if (earlier.status !== enrolment.status) {
        onEnrolment('enrollement_status_change', person, enrolment)
      }
    }
  }
}
