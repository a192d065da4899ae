import { VERIFICATION, type GroupRecord } from '../../../../schemas/registry/group.ts'
import type { IncomingSearchItem } from '../../../../schemas/registry/search-request.ts'
import type { SearchResult } from '../../../../schemas/registry/search-reply.ts'
import { regType } from '../../../../schemas/registry/wire.ts'
import type { Caller } from '../access/caller.ts'
import { dayOf } from '../days.ts'
import type { OneTimeCodes } from '../one-time-codes.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import { createClaimCheck, readClaim, type ClaimCheck } from '../proof-of-person.ts'
import { QueryFault } from '../query/query-fault.ts'
import { readQuery } from '../query/read-query.ts'
import type { Row } from '../query/row.ts'
import { readSort } from '../query/sort-rows.ts'
import { toBeneficiary, toGroup, toMember, type NameScript } from '../records.ts'
import type { Verifications } from '../verification.ts'

type Data = NonNullable<SearchResult['data']>
export type FoundRecord = Data['reg_records'][number]
type RecordType = NonNullable<Data['reg_record_type']>

export interface Found {
  regType: string
  recordType: RecordType
  /** The records of the page asked for, and how many there are on all pages. */
  records: readonly FoundRecord[]
  total: number
}

/** Which part of all records is wanted. */
export interface Extent {
  offset: number
  limit: number
}

/** Finds what one part of a search asks for. Rejects with QueryFault. */
export type FindRecords = (
  item: IncomingSearchItem,
  regTypeByDefault: string,
  extent: Extent,
) => Promise<Found>

interface Deps {
  people: PeopleStore
  now: () => Date
}
type CitizenDeps = Deps & { verifications: Verifications }
type FinderDeps = CitizenDeps & { codes: OneTimeCodes }

/** Finds the records of a message, by what its caller may see. */
export function createFinders({ people, codes, verifications, now }: FinderDeps) {
  return {
    /** To be called once for each message: a one-time code serves the whole message. */
    forCaller: (caller: Caller): FindRecords =>
      caller.scopes.includes('registry.search')
        ? findFreely({ people, now })
        : findCitizen({ people, verifications, now }, createClaimCheck(codes)),
  }
}
export type Finders = ReturnType<typeof createFinders>

/**
 * The look-up of one citizen by SPID and a second proof. A wrong SPID, a wrong proof and an
 * unknown person find nobody after the same work.
 */
const findCitizen =
  ({ people, verifications, now }: CitizenDeps, check: ClaimCheck): FindRecords =>
  async ({ search_criteria: criteria, locale }, byDefault, { offset, limit }) => {
    const claim = criteria.query_type === 'predicate' ? readClaim(criteria.query) : undefined
    if (!claim) {
      const message = 'asked for is a predicate: SPID and a second proof, both equal'
      throw new QueryFault('rjct.search_criteria.invalid', message)
    }
    const type = readRegType(criteria.reg_type, byDefault)
    const known = await people.withSpid(claim.spid)
    // For an unknown SPID somebody else's records are made and thrown away: the same work.
    const person = known ?? (await people.anybody())
    const proven = check(claim, person)
    const ibr = type === regType.ibr
    const context = { script: scriptOf(locale), now: now() }
    // Who heads a household sees its members; others see how many there are.
    const { household, relation, enrolments } = person
    const members = await people.household(household.id)
    const { refer } = verifications
    const listed = relation === 'head' ? { members, refer } : undefined
    const made = ibr
      ? enrolments.map((enrolment) => toBeneficiary(person, enrolment, context.script))
      : [
          withVerification(
            toGroup(person, context.script, context.now, listed),
            verifications.make(person.spid),
          ),
        ]
    const found = known && proven ? made : []
    const records = found.slice(offset, offset + limit)
    return {
      regType: type,
      recordType: ibr ? 'Beneficiary' : 'Group',
      records,
      total: found.length,
    }
  }

/** The household with the proof that it was a verified person who asked for it. */
const withVerification = (group: GroupRecord, value: string): GroupRecord => ({
  ...group,
  additional_attributes: [...group.additional_attributes, { key: VERIFICATION, value }],
})

/** A search by any query of the standard, for systems that are registered for it. */
const findFreely =
  ({ people, now }: Deps): FindRecords =>
  async ({ search_criteria: criteria, locale }, byDefault, extent) => {
    const type = readRegType(criteria.reg_type, byDefault)
    const ibr = type === regType.ibr
    const recordType = ibr ? 'Beneficiary' : readEntity(criteria.response_entity)
    const today = dayOf(now())
    const condition = readQuery(criteria, ibr)
    const sort = readSort(criteria.sort ?? [], ibr)
    const asked = { of: KINDS[recordType], condition, today }
    const { rows, total } = await people.find(asked, { sort, ...extent })
    const context = { script: scriptOf(locale), now: now() }
    const records = rows.map((row) => toRecord(row, recordType, context))
    return { regType: type, recordType, records, total }
  }

const KINDS = { Group: 'households', Member: 'people', Beneficiary: 'enrolments' } as const

const scriptOf = (locale: string | undefined): NameScript => (locale === 'eng' ? 'en' : 'km')

function toRecord(
  { person, enrolment }: Row,
  type: RecordType,
  { script, now }: { script: NameScript; now: Date },
): FoundRecord {
  if (type === 'Group') return toGroup(person, script, now)
  return enrolment ? toBeneficiary(person, enrolment, script) : toMember(person, script, now)
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
