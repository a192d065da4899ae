import { enrolmentCodes } from '../../../../schemas/registry/beneficiary.ts'
import { povertyLevels } from '../../../../schemas/registry/group.ts'
import type { Query } from '../../../store/database.ts'
import { packageOf } from '../query/attributes.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

const PERSON_COLUMNS = {
  spid: 'text',
  uin: 'text',
  household: 'text',
  phone: 'text',
  sex: 'text',
  birth_date: 'text',
  gone: 'boolean',
  group_size: 'integer',
  poverty: 'text',
  card_number: 'text',
  card_valid_to: 'text',
  region: 'text',
  commune: 'text',
  record: 'json',
} as const
const ENROLMENT_COLUMNS = {
  number: 'integer',
  programme: 'text',
  package: 'text',
  status_code: 'text',
  status: 'text',
  since: 'text',
  record: 'json',
} as const

const names = (columns: object): string => Object.keys(columns).join(', ')
const typed = (columns: object): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${String(type)}`)
    .join(', ')

const WRITE_HOUSEHOLDS = `
  insert into sandbox_household (id, record)
  select id, record from json_to_recordset($1::json) as row (id text, record json)
  on conflict (id) do update set record = excluded.record`

const WRITE_PEOPLE = `
  insert into sandbox_person (${names(PERSON_COLUMNS)})
  select ${names(PERSON_COLUMNS)}
  from json_to_recordset($1::json) as row (${typed(PERSON_COLUMNS)})
  on conflict (spid) do update set (${names(PERSON_COLUMNS)}) =
    (${Object.keys(PERSON_COLUMNS)
      .map((name) => `excluded.${name}`)
      .join(', ')})`

const FORGET_ENROLMENTS = `
  delete from sandbox_enrolment where person in
    (select position from sandbox_person where spid = any($1::text[]))`

const WRITE_ENROLMENTS = `
  insert into sandbox_enrolment (person, ${names(ENROLMENT_COLUMNS)})
  select p.position, ${Object.keys(ENROLMENT_COLUMNS)
    .map((name) => `row.${name}`)
    .join(', ')}
  from json_to_recordset($1::json) as row (spid text, ${typed(ENROLMENT_COLUMNS)})
  join sandbox_person p on p.spid = row.spid`

/** Adds people in their order, or replaces those with the same SPID. To be run in a transaction. */
export async function writePeople(query: Query, people: readonly SyntheticPerson[]): Promise<void> {
  await query(FORGET_ENROLMENTS, [people.map(({ spid }) => spid)])
  await addPeople(query, people)
}

/** Adds people who are not there yet, in their order. To be run in a transaction. */
export async function addPeople(query: Query, people: readonly SyntheticPerson[]): Promise<void> {
  const households = new Map(people.map(({ household }) => [household.id, household]))
  const householdRows = [...households].map(([id, record]) => ({ id, record }))
  await query(WRITE_HOUSEHOLDS, [JSON.stringify(householdRows)])
  await query(WRITE_PEOPLE, [JSON.stringify(people.map(toRow))])
  await query(WRITE_ENROLMENTS, [JSON.stringify(people.flatMap(toEnrolmentRows))])
}

/** Household and enrolments have tables of their own. */
function toRow({ household, enrolments: _, ...record }: SyntheticPerson): object {
  const { card, commune } = household
  const row: Record<keyof typeof PERSON_COLUMNS, unknown> = {
    spid: record.spid,
    uin: record.uin,
    household: household.id,
    phone: record.phone,
    sex: record.sex,
    birth_date: record.birthDate,
    gone: record.left !== undefined,
    group_size: household.size,
    poverty: card && povertyLevels[card.level],
    card_number: card?.number,
    card_valid_to: card?.validTo,
    region: commune.code.slice(0, 2),
    commune: commune.code,
    record,
  }
  return row
}

const toEnrolmentRows = ({ spid, enrolments }: SyntheticPerson): object[] =>
  enrolments.map((record, number) => {
    const row: Record<keyof typeof ENROLMENT_COLUMNS, unknown> = {
      number,
      programme: record.programme,
      package: packageOf(record.programme),
      status_code: enrolmentCodes[record.status],
      status: record.status,
      since: record.since,
      record,
    }
    return { spid, ...row }
  })
