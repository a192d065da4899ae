import { day } from '../../../../schemas/dates.ts'
import type { Database } from '../../../store/database.ts'
import type { Enrolment } from '../../../../schemas/person-status.ts'
import type { Row } from '../query/row.ts'
import type { SyntheticHousehold, SyntheticPerson } from '../synthetic-person.ts'
import { lockPeople, makeIndexes, preparePeopleTables } from './people-tables.ts'
import type { PeopleStore, RecordKind } from './people-store.ts'
import { Parameters, toOrder, toSql } from './to-sql.ts'
import { writePeople } from './write-people.ts'

/** One person as `PERSON` gives them. */
interface PersonRow {
  person: Omit<SyntheticPerson, 'household' | 'enrolments'>
  household: SyntheticHousehold
  enrolments: Enrolment[]
}
type EnrolmentRow = PersonRow & { enrolment: Enrolment | null }

const PERSON = `
  p.record as person,
  (select record from sandbox_household where id = p.household) as household,
  (select coalesce(json_agg(record order by number), '[]')
     from sandbox_enrolment where person = p.position) as enrolments`
const SET_DAY = `
  insert into sandbox_fact (name, value) values ('day', $1)
  on conflict (name) do update set value = excluded.value`
const PEOPLE = 'sandbox_person p'
const ENROLMENTS = 'sandbox_enrolment e join sandbox_person p on p.position = e.person'
/** People read at a time where all are. */
const PART = 1000

/**
 * People in PostgreSQL, any number of them: a search is one statement, compiled from its condition.
 * Makes what is missing of its tables.
 */
export async function openPostgresPeople(database: Database): Promise<PeopleStore> {
  await database.transaction(async (query) => {
    await preparePeopleTables(query)
    await makeIndexes(query)
  })
  const { query } = database

  const findOne = async (where: string, values: unknown[]): Promise<SyntheticPerson | undefined> =>
    (await findPeople(`${where} order by p.position limit 1`, values))[0]
  const findPeople = async (where: string, values: unknown[]): Promise<SyntheticPerson[]> =>
    (await query<PersonRow>(`select ${PERSON} from ${PEOPLE} where ${where}`, values)).map(toPerson)

  return {
    async find({ of, condition, today }, { sort, offset, limit }) {
      const parameters = new Parameters()
      const where = toSql(condition, today, parameters)
      const order = toOrder(sort, today, parameters, LAST[of])
      const limits = `limit ${parameters.add(limit, 'int8')} offset ${parameters.add(offset, 'int8')}`
      const [found] = await query<{ total: string; rows: EnrolmentRow[] }>(
        STATEMENTS[of]({ where, order, limits }),
        parameters.values,
      )
      return { total: Number(found?.total), rows: (found?.rows ?? []).map(toRow) }
    },
    async exists({ of, condition, today }) {
      const parameters = new Parameters()
      const from = of === 'enrolments' ? ENROLMENTS : PEOPLE
      const where = toSql(condition, today, parameters)
      const [found] = await query<{ there: boolean }>(
        `select exists (select from ${from} where ${where}) as there`,
        parameters.values,
      )
      return found?.there === true
    },
    withSpid: (spid) => findOne('p.spid = $1', [toText(spid)]),
    withUin: (uin) => findOne('p.uin = $1', [toText(uin)]),
    async anybody() {
      const first = await findOne('true', [])
      if (!first) throw new Error('there is nobody')
      return first
    },
    household: (id) =>
      findPeople('p.household = $1 and not p.gone order by p.position', [toText(id)]),
    async *all() {
      let after = '0'
      for (;;) {
        const rows = await query<PersonRow & { position: string }>(
          `select p.position, ${PERSON} from ${PEOPLE}
            where p.position > $1 order by p.position limit ${PART}`,
          [after],
        )
        const last = rows.at(-1)
        if (!last) return
        yield* rows.map(toPerson)
        after = last.position
      }
    },
    put: (people, lived) =>
      database.transaction(async (run) => {
        // Two processes that start at once write the same people, and the same enrolments.
        await lockPeople(run)
        await writePeople(run, people)
        if (lived !== undefined) await run(SET_DAY, [JSON.stringify(lived)])
      }),
    async day() {
      const [row] = await query<{ value: unknown }>(
        `select value from sandbox_fact where name = 'day'`,
      )
      return day.safeParse(row?.value).data
    },
  }
}

/** No text of ours holds a NUL, and PostgreSQL takes none: nobody has such a number. */
const toText = (text: string): string => (text.includes('\0') ? '' : text)

const toPerson = ({ person, household, enrolments }: PersonRow): SyntheticPerson => {
  return { ...person, household, enrolments }
}
const toRow = (row: EnrolmentRow): Row => ({
  person: toPerson(row),
  ...(row.enrolment && { enrolment: row.enrolment }),
})

/** Parts of a statement; all of them are ours, values are parameters. */
interface Parts {
  where: string
  order: string
  limits: string
}

const LAST: Readonly<Record<RecordKind, readonly string[]>> = {
  people: ['p.position'],
  households: ['p.position'],
  enrolments: ['p.position', 'e.number'],
}

const one = (total: string, rows: string): string => `
  select (${total}) as total, (select coalesce(json_agg(r), '[]') from (${rows}) r) as rows`

/** The page and the count of all pages in one statement. */
const STATEMENTS: Readonly<Record<RecordKind, (parts: Parts) => string>> = {
  people: ({ where, order, limits }) =>
    one(
      `select count(*) from ${PEOPLE} where ${where}`,
      `select ${PERSON} from ${PEOPLE} where ${where} order by ${order} ${limits}`,
    ),
  // The first of a household stands for it, where they stand in the order asked for.
  households: ({ where, order, limits }) =>
    one(
      `select count(distinct p.household) from ${PEOPLE} where ${where}`,
      `select ${PERSON}
         from (select position, place
                 from (select p.position, row_number() over (order by ${order}) as place,
                              row_number() over (partition by p.household order by ${order}) as first
                         from ${PEOPLE} where ${where}) ranked
                where first = 1 order by place ${limits}) chosen
         join ${PEOPLE} on p.position = chosen.position
        order by chosen.place`,
    ),
  enrolments: ({ where, order, limits }) =>
    one(
      `select count(*) from ${ENROLMENTS} where ${where}`,
      `select ${PERSON}, e.record as enrolment from ${ENROLMENTS}
        where ${where} order by ${order} ${limits}`,
    ),
}
