import { enrolmentCodes } from '../../../../schemas/registry/beneficiary.ts'
import { CARD_VALID_TO, povertyLevels } from '../../../../schemas/registry/group.ts'
import { normalisePhone } from '../../phone-number.ts'
import { ageOn } from './age.ts'
import type { Row } from './row.ts'

/** Days are `2026-11-22` and compare as text. */
export type Kind = 'text' | 'number' | 'day'
export type Value = string | number

export interface Attribute {
  kind: Kind
  /** All values that count as this attribute; none where nothing is recorded. */
  read: (row: Row, today: string) => readonly Value[]
  /** Brings what was asked for into the form that is recorded. */
  fold?: (value: string) => string
  /** Whether only enrolments have it. */
  ofEnrolment?: true
}

const some = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value])
const SEXES: Readonly<Record<string, string>> = { f: 'female', m: 'male' }
const foldSex = (value: string): string => SEXES[value.toLowerCase()] ?? value.toLowerCase()

const sex: Attribute = { kind: 'text', read: ({ person }) => [person.sex], fold: foldSex }
const person: Attribute = { kind: 'text', read: ({ person: { spid, uin } }) => [spid, uin] }
const programme: Attribute = {
  kind: 'text',
  ofEnrolment: true,
  // A benefit of a package is found by the package, too: `family-package.pregnant`.
  read: ({ enrolment }) => {
    if (!enrolment) return []
    const [whole] = enrolment.programme.split('.')
    return whole === undefined ? [enrolment.programme] : [enrolment.programme, whole]
  },
}
const status: Attribute = {
  kind: 'text',
  ofEnrolment: true,
  read: ({ enrolment }) => (enrolment ? [enrolmentCodes[enrolment.status], enrolment.status] : []),
}
const since: Attribute = {
  kind: 'day',
  ofEnrolment: true,
  read: ({ enrolment }) => some(enrolment?.since),
}

/**
 * What can be asked for, by the names of the standard and of this hub's profile. Names, amounts
 * and scores cannot be asked for.
 */
export const attributes: Readonly<Record<string, Attribute>> = {
  SPID: { kind: 'text', read: (row) => [row.person.spid] },
  UIN: { kind: 'text', read: (row) => [row.person.uin] },
  HHID: { kind: 'text', read: (row) => [row.person.household.id] },
  EQUITY_CARD: { kind: 'text', read: (row) => some(row.person.household.card?.number) },
  person_identifier: person,
  phone_number: { kind: 'text', read: (row) => some(row.person.phone), fold: normalisePhone },
  sex,
  gender: sex,
  birth_date: { kind: 'day', read: (row) => [row.person.birthDate] },
  age: { kind: 'number', read: (row, today) => [ageOn(row.person.birthDate, today)] },
  group_size: { kind: 'number', read: (row) => [row.person.household.size] },
  poverty_score_type: {
    kind: 'text',
    read: ({ person: { household } }) =>
      some(household.card && povertyLevels[household.card.level]),
  },
  [CARD_VALID_TO]: { kind: 'day', read: (row) => some(row.person.household.card?.validTo) },
  region_code: { kind: 'text', read: (row) => [row.person.household.commune.code.slice(0, 2)] },
  sub_region_code: { kind: 'text', read: (row) => [row.person.household.commune.code] },
  programme_identifier: programme,
  'programme_identifier.programme_identifier': programme,
  // The published description of `enrolled` writes this path.
  'programme_identifier.program.programme_identifier': programme,
  enrollment_status: status,
  enrolment_status: status,
  enrollment_date: since,
  enrolment_date: since,
}

/** The attribute of this name, where the registry asked holds it. */
export function findAttribute(name: string, enrolments: boolean): Attribute | undefined {
  const found = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return found?.ofEnrolment && !enrolments ? undefined : found
}
