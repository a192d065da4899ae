import type { Card, Enrolment, Relation, WayToJoin } from '../../../schemas/person-status.ts'
import type { LocalText } from '../../../schemas/text.ts'

/** An invented household in a real village's commune. */
export interface SyntheticHousehold {
  /** `HH-01`. */
  id: string
  commune: { code: string; name: LocalText }
  /** Members of now. */
  size: number
  /** The day on which it was first recorded. */
  registered: string
  card?: Card & { number: string }
}

/** How somebody left their household. */
export interface Departure {
  on: string
  how: 'moved-out' | 'died'
}

/** An invented person. Name, phone and card number all show that they are. */
export interface SyntheticPerson {
  spid: string
  /** Another number of the same person, as the standard's code list calls it: `TEST-001`. */
  uin: string
  /** Family name, given name and the mark "Sample", in both scripts. */
  name: LocalText
  sex: 'female' | 'male'
  birthDate: string
  /** `+85500…`, which no phone in Cambodia has; absent where none is on record. */
  phone?: string
  household: SyntheticHousehold
  /** What they are to the head of the household. */
  relation: Relation
  joined: { on: string; how: WayToJoin }
  left?: Departure
  enrolments: readonly Enrolment[]
  /** What there is to see, for the list that practitioners choose from. */
  situation: LocalText
}
