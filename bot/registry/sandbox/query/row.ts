import type { Enrolment } from '../../../../schemas/person-status.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

/** What a search tests: a person, or one enrolment of a person. */
export interface Row {
  person: SyntheticPerson
  enrolment?: Enrolment
}
