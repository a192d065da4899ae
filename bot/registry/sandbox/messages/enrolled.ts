import {
  incomingEnrolled,
  type EnrolledResult,
  type IncomingEnrolled,
} from '../../../../schemas/registry/enrolled.ts'
import { incomingQuery } from '../../../../schemas/registry/search-request.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import type { PeopleBook } from '../people-book.ts'
import { fulfils } from '../query/condition.ts'
import { QueryFault } from '../query/query-fault.ts'
import { readQuery } from '../query/read-query.ts'
import type { OpenMessage } from './open-message.ts'
import type { Envelope, Operation } from './operation.ts'
import { replyHeader } from './reply-header.ts'
import { withEnvelope } from './with-envelope.ts'

interface Deps {
  people: PeopleBook
  open: OpenMessage
  now: () => Date
  newId: () => string
}

/** Whether somebody is enrolled and active in what the query names. */
export function createEnrolled({ people, open, now, newId }: Deps): Operation {
  function isEnrolled({ query_type, query }: Criteria): boolean {
    const asked = incomingQuery.safeParse({ query_type, query })
    if (!asked.success) throw new QueryFault('rjct.filter.invalid', 'the query cannot be read')
    const condition = readQuery(asked.data, true)
    const today = now().toISOString().slice(0, 10)
    return people
      .all()
      .some((person) =>
        person.enrolments.some(
          (enrolment) =>
            enrolment.status === 'active' && fulfils({ person, enrolment }, condition, today),
        ),
      )
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
      answer: (correlationId) => {
        const common = { reference_id: transaction_id, timestamp: toWireTime(now()) }
        const result: EnrolledResult = rejection
          ? { ...common, status: 'rjct', enrolled_status: 'no' }
          : { ...common, ...judge(() => isEnrolled(enrolled_criteria)) }
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

function judge(
  isEnrolled: () => boolean,
): Pick<EnrolledResult, 'status' | 'enrolled_status' | 'status_reason_message'> {
  try {
    return { status: 'succ', enrolled_status: isEnrolled() ? 'yes' : 'no' }
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
