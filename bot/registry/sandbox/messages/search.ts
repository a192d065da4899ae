import {
  incomingSearch,
  type IncomingPage,
  type IncomingSearch,
  type IncomingSearchItem,
} from '../../../../schemas/registry/search-request.ts'
import type { SearchReplyMessage, SearchResult } from '../../../../schemas/registry/search-reply.ts'
import { DCI_VERSION, toWireTime } from '../../../../schemas/registry/wire.ts'
import { proposedProfile } from '../../profile.ts'
import type { AccessJournal } from '../access/access-journal.ts'
import type { Caller } from '../access/caller.ts'
import { LIMITS } from '../limits.ts'
import { QueryFault } from '../query/query-fault.ts'
import type { Extent, Finders, Found } from './find-records.ts'
import type { OpenMessage, Rejection } from './open-message.ts'
import { replyHeader } from './reply-header.ts'
import type { Answer, Operation } from './operation.ts'

interface Deps {
  finders: Finders
  open: OpenMessage
  journal: AccessJournal
  now: () => Date
  newId: () => string
}

const FIRST_PAGE = { page_size: LIMITS.unpagedRecords, page_number: 1 }

/** The search, whether its answer goes back at once or by callback. */
export function createSearch({ finders, open, journal, now, newId }: Deps): Operation {
  return (raw, caller, byDefault) => {
    const citizenOnly = !caller.scopes.includes('registry.search')
    const opened = open<IncomingSearch>(raw, caller, {
      schema: incomingSearch,
      action: 'search',
      countParts: ({ message }) => message.search_request.length,
      ...(citizenOnly && { mostParts: LIMITS.citizenParts }),
    })
    if (opened.kind === 'error') return opened
    const { header, message } = opened.body
    const answer = async (correlationId: string): Promise<Answer> => {
      const items = message.search_request
      const results = opened.rejection ? [] : await answerItems(items, caller, byDefault)
      const rejection = opened.rejection ?? tooManyErrors(results)
      const body: SearchReplyMessage = {
        transaction_id: message.transaction_id,
        correlation_id: correlationId,
        search_response: results,
      }
      const head = replyHeader({
        action: 'on-search',
        receiver: header.sender_id,
        status: results.every((result) => result.status === 'rjct') ? 'rjct' : 'succ',
        total: results.length,
        rejection,
        id: newId(),
        now: now(),
      })
      return { envelope: { header: head, message: body }, txnStatus: body }
    }
    // What a citizen was told is kept nowhere.
    if (citizenOnly) return { kind: 'accepted', answer }
    const references = message.search_request.map((item) => item.reference_id)
    const transaction = { type: 'search' as const, id: message.transaction_id, references }
    return { kind: 'accepted', transaction, answer }
  }

  async function answerItems(
    items: readonly IncomingSearchItem[],
    caller: Caller,
    byDefault: string,
  ): Promise<SearchResult[]> {
    const find = finders.forCaller(caller)
    const taken = new Set<string>()
    const results: SearchResult[] = []
    // One after the other: the parts of a message share its one-time code.
    for (const item of items) {
      const common = {
        reference_id: item.reference_id,
        timestamp: toWireTime(now()),
        locale: item.locale ?? proposedProfile.locale,
      }
      try {
        checkItem(item, taken, now())
        const page = readPage(item)
        const found = await find(item, byDefault, extentOf(page))
        journal.record(caller.id, item, found.total)
        results.push({ ...common, status: 'succ', ...toPage(found, page) })
      } catch (fault) {
        if (!(fault instanceof QueryFault)) throw fault
        results.push({
          ...common,
          status: 'rjct',
          status_reason_code: fault.code,
          status_reason_message: fault.message,
        })
      }
    }
    return results
  }
}

function checkItem(item: IncomingSearchItem, taken: Set<string>, now: Date): void {
  const { reference_id, timestamp } = item
  if (reference_id.trim() === '') {
    throw new QueryFault('rjct.reference_id.invalid', 'reference_id is empty')
  }
  if (taken.has(reference_id)) {
    throw new QueryFault('rjct.reference_id.duplicate', 'reference_id stands twice in the message')
  }
  taken.add(reference_id)
  if (Date.parse(timestamp) > now.getTime() + LIMITS.skewMs) {
    throw new QueryFault('rjct.timestamp.invalid', 'timestamp is in the future')
  }
}

/** The page asked for; undefined where none is, and all is given that is not too much. */
function readPage(item: IncomingSearchItem): IncomingPage | undefined {
  const page = item.search_criteria.pagination ?? item.pagination
  if (page && page.page_size > LIMITS.pageSize) {
    throw new QueryFault('rjct.pagination.invalid', `page_size is at most ${LIMITS.pageSize}`)
  }
  if (page && page.page_number > LIMITS.pageNumber) {
    throw new QueryFault('rjct.pagination.invalid', `page_number is at most ${LIMITS.pageNumber}`)
  }
  return page
}

const extentOf = ({ page_size, page_number }: IncomingPage = FIRST_PAGE): Extent => ({
  offset: (page_number - 1) * page_size,
  limit: page_size,
})

function toPage({ regType, recordType, records, total }: Found, page: IncomingPage | undefined) {
  if (!page && total > LIMITS.unpagedRecords) {
    const message = 'more was found than is given at once: ask for pages or for less'
    throw new QueryFault('rjct.search.too_many_records_found', message)
  }
  return {
    data: {
      version: DCI_VERSION,
      reg_type: regType,
      reg_record_type: recordType,
      reg_records: [...records],
    },
    pagination: { ...(page ?? FIRST_PAGE), total_count: total },
  }
}

function tooManyErrors(results: readonly SearchResult[]): Rejection | undefined {
  const rejected = results.filter((result) => result.status === 'rjct').length
  return rejected > LIMITS.rejectedParts
    ? { code: 'rjct.errors.too_many', message: 'too many parts of the message were rejected' }
    : undefined
}
