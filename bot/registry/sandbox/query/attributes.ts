import { enrolmentCodes } from '../../../../schemas/registry/beneficiary.ts'
import { CARD_VALID_TO, povertyLevels } from '../../../../schemas/registry/group.ts'
import { normalisePhone } from '../../phone-number.ts'
import { ageOn } from './age.ts'
import type { Row } from './row.ts'

/** Days are `2026-11-22` and compare as text; years are full ones, counted from a day. */
export type Kind = 'text' | 'number' | 'day' | 'years'
export type Value = string | number

/** Where a store that keeps people in a table has an attribute. */
export type Column =
  | 'spid'
  | 'uin'
  | 'household'
  | 'card_number'
  | 'phone'
  | 'sex'
  | 'birth_date'
  | 'group_size'
  | 'poverty'
  | 'card_valid_to'
  | 'region'
  | 'commune'
  | EnrolmentColumn
export type EnrolmentColumn = 'programme' | 'package' | 'status_code' | 'status' | 'since'

export interface Attribute {
  kind: Kind
  /** All values that count as this attribute; none where nothing is recorded. */
  read: (row: Row, today: string) => readonly Value[]
  /** The same values in a table, in the same order; of years the day from which they count. */
  columns: readonly [Column, ...Column[]]
  /** Brings what was asked for into the form that is recorded. */
  fold?: (value: string) => string
  /** Whether only enrolments have it. */
  ofEnrolment?: true
}

const some = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value])
const SEXES: Readonly<Record<string, string>> = { f: 'female', m: 'male' }
const foldSex = (value: string): string => SEXES[value.toLowerCase()] ?? value.toLowerCase()

const sex: Attribute = {
  kind: 'text',
  columns: ['sex'],
  read: ({ person }) => [person.sex],
  fold: foldSex,
}
/** A benefit of a package is found by the package, too: `family-package.pregnant`. */
export const packageOf = (programme: string): string => programme.split('.', 1)[0] ?? programme

const programme: Attribute = {
  kind: 'text',
  columns: ['programme', 'package'],
  ofEnrolment: true,
  read: ({ enrolment }) => (enrolment ? [enrolment.programme, packageOf(enrolment.programme)] : []),
}
const status: Attribute = {
  kind: 'text',
  columns: ['status_code', 'status'],
  ofEnrolment: true,
  read: ({ enrolment }) => (enrolment ? [enrolmentCodes[enrolment.status], enrolment.status] : []),
}
const since: Attribute = {
  kind: 'day',
  columns: ['since'],
  ofEnrolment: true,
  read: ({ enrolment }) => some(enrolment?.since),
}

/**
 * What can be asked for, by the names of the standard and of this hub's profile. Names, amounts
 * and scores cannot be asked for.
 */
const attributes: Readonly<Record<string, Attribute>> = {
  SPID: { kind: 'text', columns: ['spid'], read: ({ person }) => [person.spid] },
  UIN: { kind: 'text', columns: ['uin'], read: ({ person }) => [person.uin] },
  HHID: { kind: 'text', columns: ['household'], read: ({ person }) => [person.household.id] },
  EQUITY_CARD: {
    kind: 'text',
    columns: ['card_number'],
    read: ({ person }) => some(person.household.card?.number),
  },
  person_identifier: {
    kind: 'text',
    columns: ['spid', 'uin'],
    read: ({ person: { spid, uin } }) => [spid, uin],
  },
  phone_number: {
    kind: 'text',
    columns: ['phone'],
    read: ({ person }) => some(person.phone),
    fold: normalisePhone,
  },
  sex,
  gender: sex,
  birth_date: { kind: 'day', columns: ['birth_date'], read: ({ person }) => [person.birthDate] },
  age: {
    kind: 'years',
    columns: ['birth_date'],
    read: ({ person }, today) => [ageOn(person.birthDate, today)],
  },
  group_size: {
    kind: 'number',
    columns: ['group_size'],
    read: ({ person }) => [person.household.size],
  },
  poverty_score_type: {
    kind: 'text',
    columns: ['poverty'],
    read: ({ person: { household } }) =>
      some(household.card && povertyLevels[household.card.level]),
  },
  [CARD_VALID_TO]: {
    kind: 'day',
    columns: ['card_valid_to'],
    read: ({ person }) => some(person.household.card?.validTo),
  },
  region_code: {
    kind: 'text',
    columns: ['region'],
    read: ({ person }) => [person.household.commune.code.slice(0, 2)],
  },
  sub_region_code: {
    kind: 'text',
    columns: ['commune'],
    read: ({ person }) => [person.household.commune.code],
  },
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
