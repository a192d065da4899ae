import {
  incomingEnrolled,
  type EnrolledResult,
  type IncomingEnrolled,
} from '../../../../schemas/registry/enrolled.ts'
import { incomingQuery } from '../../../../schemas/registry/search-request.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { dayOf } from '../days.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import { QueryFault } from '../query/query-fault.ts'
import { readComparison } from '../query/read-comparison.ts'
import { readQuery } from '../query/read-query.ts'
import type { OpenMessage } from './open-message.ts'
import type { Envelope, Operation } from './operation.ts'
import { replyHeader } from './reply-header.ts'
import { withEnvelope } from './with-envelope.ts'

interface Deps {
  people: PeopleStore
  open: OpenMessage
  now: () => Date
  newId: () => string
}

const ACTIVE = readComparison('enrollment_status', 'eq', 'active', true)

/** Whether somebody is enrolled and active in what the query names. */
export function createEnrolled({ people, open, now, newId }: Deps): Operation {
  function isEnrolled({ query_type, query }: Criteria): Promise<boolean> {
    const asked = incomingQuery.safeParse({ query_type, query })
    if (!asked.success) throw new QueryFault('rjct.filter.invalid', 'the query cannot be read')
    const of = [ACTIVE, readQuery(asked.data, true)]
    const condition = { kind: 'all' as const, of }
    return people.exists({ of: 'enrolments', condition, today: dayOf(now()) })
  }

  return (raw, caller) => {
    const missing = { caller, action: 'search' as const, field: 'enrolled_criteria' }
    const message = withEnvelope(raw, { ...missing, now: now(), id: newId() })
    const opened = open<IncomingEnrolled>(message, caller, {
      schema: incomingEnrolled,
      action: 'search',
    })
    if (opened.kind === 'error') return opened
    const { body, rejection } = opened
    const { transaction_id, enrolled_criteria } = body.message
    return {
      kind: 'accepted',
      answer: async (correlationId) => {
        const common = { reference_id: transaction_id, timestamp: toWireTime(now()) }
        const result: EnrolledResult = rejection
          ? { ...common, status: 'rjct', enrolled_status: 'no' }
          : { ...common, ...(await judge(() => isEnrolled(enrolled_criteria))) }
        const head = replyHeader({
          action: 'on-search',
          receiver: body.header.sender_id,
          status: result.status,
          total: 1,
          rejection,
          id: newId(),
          now: now(),
        })
        const content = {
          transaction_id,
          correlation_id: correlationId,
          enrolled_response: [result],
        }
        return { envelope: bareAndEnveloped(head, content) }
      },
    }
  }
}

type Criteria = IncomingEnrolled['message']['enrolled_criteria']

async function judge(
  isEnrolled: () => Promise<boolean>,
): Promise<Pick<EnrolledResult, 'status' | 'enrolled_status' | 'status_reason_message'>> {
  try {
    return { status: 'succ', enrolled_status: (await isEnrolled()) ? 'yes' : 'no' }
  } catch (fault) {
    if (!(fault instanceof QueryFault)) throw fault
    return { status: 'rjct', enrolled_status: 'no', status_reason_message: fault.message }
  }
}

/** The description publishes this answer bare, the sample in an envelope: both at once. */
export const bareAndEnveloped = (header: Envelope['header'], content: object): Envelope => ({
  header,
  message: content,
  ...content,
})
