import {
  incomingSearch,
  type IncomingSearchItem,
} from '../../../schemas/registry/search-request.ts'
import type { SearchReply, SearchResult } from '../../../schemas/registry/search-reply.ts'
import { DCI_VERSION, regType, toWireTime } from '../../../schemas/registry/wire.ts'
import { proposedProfile } from '../profile.ts'
import type { RegistryResponse } from '../transport.ts'
import type { OneTimeCodes } from './one-time-codes.ts'
import { createClaimCheck, readClaim, type ClaimCheck } from './proof-of-person.ts'
import { toBeneficiaries, toGroup } from './records.ts'
import { describeFields, errorReply } from './reply.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

interface Deps {
  people: readonly [SyntheticPerson, ...SyntheticPerson[]]
  codes: OneTimeCodes
  now: () => Date
  newId: () => string
}

const DEFAULT_PAGE = { page_size: 50, page_number: 1 }

/**
 * The synchronous search. A wrong SPID, a wrong proof and an unknown person get the same empty
 * answer after the same work.
 */
export function createSearch({ people, codes, now, newId }: Deps) {
  const bySpid = new Map(people.map((person) => [person.spid, person]))
  const decoy = people[0]

  /** The records asked for, or undefined when the query is none that this channel answers. */
  function find(
    { search_criteria: criteria, locale }: IncomingSearchItem,
    type: string,
    check: ClaimCheck,
  ): readonly Records[] | undefined {
    const claim = criteria.query_type === 'predicate' ? readClaim(criteria.query) : undefined
    if (!claim) return undefined
    const known = bySpid.get(claim.spid)
    // For an unknown SPID somebody else's records are made and thrown away: the same work.
    const person = known ?? decoy
    const proven = check(claim, person)
    const script = locale === 'eng' ? 'en' : 'km'
    const records =
      type === regType.ibr ? toBeneficiaries(person, script) : [toGroup(person, script, now())]
    return known && proven ? records : []
  }

  function answer(item: IncomingSearchItem, byDefault: string, check: ClaimCheck): SearchResult {
    const type = item.search_criteria.reg_type ?? byDefault
    const common = {
      reference_id: item.reference_id,
      timestamp: toWireTime(now()),
      locale: item.locale ?? proposedProfile.locale,
    }
    const records = find(item, type, check)
    if (!records) {
      return {
        ...common,
        status: 'rjct',
        status_reason_code: 'rjct.search_criteria.invalid',
        status_reason_message: 'asked for is a predicate: SPID and a second proof, both equal',
      }
    }
    const page = item.search_criteria.pagination ?? item.pagination ?? DEFAULT_PAGE
    const start = (page.page_number - 1) * page.page_size
    return {
      ...common,
      status: 'succ',
      data: {
        version: DCI_VERSION,
        reg_type: type,
        reg_records: records.slice(start, start + page.page_size),
      },
      pagination: { ...page, total_count: records.length },
    }
  }

  /** @param byDefault the registry meant by items that name none. */
  return (body: unknown, byDefault: string): RegistryResponse => {
    const stamp = { now: now(), correlationId: newId() }
    const parsed = incomingSearch.safeParse(body)
    if (!parsed.success) {
      return errorReply(400, 'err.request.bad', describeFields(parsed.error), stamp)
    }
    const { header, message } = parsed.data
    if (header.is_msg_encrypted) {
      return errorReply(
        400,
        'err.encryption.invalid',
        'encrypted messages are not read here',
        stamp,
      )
    }
    const check = createClaimCheck(codes)
    const results = message.search_request.map((item) => answer(item, byDefault, check))
    const reply: SearchReply = {
      header: {
        version: DCI_VERSION,
        message_id: newId(),
        message_ts: toWireTime(stamp.now),
        action: 'on-search',
        status: results.every((result) => result.status === 'rjct') ? 'rjct' : 'succ',
        total_count: results.length,
        completed_count: results.length,
        sender_id: proposedProfile.receiverId,
        receiver_id: header.sender_id,
        is_msg_encrypted: false,
      },
      message: {
        transaction_id: message.transaction_id,
        correlation_id: stamp.correlationId,
        search_response: results,
      },
    }
    return { status: 200, body: reply }
  }
}

type Records = NonNullable<SearchResult['data']>['reg_records'][number]
