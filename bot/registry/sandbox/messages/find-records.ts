import type { IncomingSearchItem } from '../../../../schemas/registry/search-request.ts'
import type { SearchResult } from '../../../../schemas/registry/search-reply.ts'
import { regType } from '../../../../schemas/registry/wire.ts'
import type { Caller } from '../access/caller.ts'
import type { OneTimeCodes } from '../one-time-codes.ts'
import type { PeopleBook } from '../people-book.ts'
import { createClaimCheck, readClaim, type ClaimCheck } from '../proof-of-person.ts'
import { fulfils } from '../query/condition.ts'
import { QueryFault } from '../query/query-fault.ts'
import { readQuery } from '../query/read-query.ts'
import type { Row } from '../query/row.ts'
import { sortRows } from '../query/sort-rows.ts'
import { toBeneficiary, toGroup, toMember, type NameScript } from '../records.ts'
import type { SyntheticPerson } from '../synthetic-person.ts'

type Data = NonNullable<SearchResult['data']>
export type FoundRecord = Data['reg_records'][number]
type RecordType = NonNullable<Data['reg_record_type']>

export interface Found {
  regType: string
  recordType: RecordType
  /** One for each record, made when its page is asked for. */
  records: readonly (() => FoundRecord)[]
}

/** Finds what one part of a search asks for. Throws QueryFault. */
export type FindRecords = (item: IncomingSearchItem, regTypeByDefault: string) => Found

interface Deps {
  people: PeopleBook
  now: () => Date
}

/** Finds the records of a message, by what its caller may see. */
export function createFinders({ people, codes, now }: Deps & { codes: OneTimeCodes }) {
  return {
    /** To be called once for each message: a one-time code serves the whole message. */
    forCaller: (caller: Caller): FindRecords =>
      caller.scopes.includes('registry.search')
        ? findFreely({ people, now })
        : findCitizen({ people, now }, createClaimCheck(codes)),
  }
}
export type Finders = ReturnType<typeof createFinders>

/**
 * The look-up of one citizen by SPID and a second proof. A wrong SPID, a wrong proof and an
 * unknown person find nobody after the same work.
 */
const findCitizen =
  ({ people, now }: Deps, check: ClaimCheck): FindRecords =>
  ({ search_criteria: criteria, locale }, byDefault) => {
    const claim = criteria.query_type === 'predicate' ? readClaim(criteria.query) : undefined
    if (!claim) {
      const message = 'asked for is a predicate: SPID and a second proof, both equal'
      throw new QueryFault('rjct.search_criteria.invalid', message)
    }
    const type = readRegType(criteria.reg_type, byDefault)
    const known = people.withSpid(claim.spid)
    // For an unknown SPID somebody else's records are made and thrown away: the same work.
    const person = known ?? people.anybody()
    const proven = check(claim, person)
    const ibr = type === regType.ibr
    const recordType = ibr ? 'Beneficiary' : 'Group'
    const context = { script: scriptOf(locale), now: now() }
    // Who heads a household sees its members; others see how many there are.
    const { household, relation } = person
    const members = people.household(household.id)
    const made = ibr
      ? toRecords(rowsOf(person, true), recordType, context).map((make) => make())
      : [toGroup(person, context.script, context.now, relation === 'head' ? members : undefined)]
    const records = known && proven ? made.map((record) => () => record) : []
    return { regType: type, recordType, records }
  }

/** A search by any query of the standard, for systems that are registered for it. */
const findFreely =
  ({ people, now }: Deps): FindRecords =>
  ({ search_criteria: criteria, locale }, byDefault) => {
    const type = readRegType(criteria.reg_type, byDefault)
    const ibr = type === regType.ibr
    const recordType = ibr ? 'Beneficiary' : readEntity(criteria.response_entity)
    const today = now().toISOString().slice(0, 10)
    const condition = readQuery(criteria, ibr)
    const rows = people
      .all()
      .flatMap((person) => rowsOf(person, ibr))
      .filter((row) => fulfils(row, condition, today))
    const sorted = sortRows(rows, criteria.sort ?? [], ibr, today)
    const records = toRecords(sorted, recordType, { script: scriptOf(locale), now: now() })
    return { regType: type, recordType, records }
  }

const rowsOf = (person: SyntheticPerson, enrolments: boolean): readonly Row[] =>
  enrolments ? person.enrolments.map((enrolment) => ({ person, enrolment })) : [{ person }]

const scriptOf = (locale: string | undefined): NameScript => (locale === 'eng' ? 'en' : 'km')

function toRecords(
  rows: readonly Row[],
  type: RecordType,
  { script, now }: { script: NameScript; now: Date },
): readonly (() => FoundRecord)[] {
  if (type === 'Group') {
    const households = new Map(rows.map(({ person }) => [person.household.id, person]))
    return [...households.values()].map((person) => () => toGroup(person, script, now))
  }
  return rows.map(
    ({ person, enrolment }) =>
      () =>
        enrolment ? toBeneficiary(person, enrolment, script) : toMember(person, script, now),
  )
}

/** Which registry is meant: `ns:org:RegistryType:IBR`, or a shorter form of it. */
function readRegType(asked: string | undefined, byDefault: string): string {
  if (asked === undefined) return byDefault
  const word = asked.split(':').at(-1)?.toLowerCase()
  if (word === 'social' || word === 'sr') return regType.social
  if (word === 'ibr') return regType.ibr
  throw new QueryFault('rjct.search_criteria.invalid', 'this registry is not held here')
}

const ENTITIES: Readonly<Record<string, RecordType>> = {
  group: 'Group',
  household: 'Group',
  member: 'Member',
}

/** What the answer consists of; published samples write other words and letters than the text. */
function readEntity(asked = 'group'): RecordType {
  const word = asked.toLowerCase()
  const entity = Object.hasOwn(ENTITIES, word) ? ENTITIES[word] : undefined
  if (entity) return entity
  throw new QueryFault('rjct.search_criteria.invalid', 'response_entity is Group or Member')
}
