import type { SubscribeReason } from '../../../../schemas/registry/codes.ts'
import { incomingQuery } from '../../../../schemas/registry/search-request.ts'
import {
  eventTypes,
  type EventType,
  type IncomingSubscription,
} from '../../../../schemas/registry/subscription.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import type { Condition } from '../query/condition.ts'
import { QueryFault } from '../query/query-fault.ts'
import { readQuery } from '../query/read-query.ts'

/** A part of a subscription that cannot be accepted. */
export class SubscribeFault extends Error {
  override readonly name = 'SubscribeFault'
  readonly code: SubscribeReason

  constructor(code: SubscribeReason, message: string) {
    super(message)
    this.code = code
  }
}

const RECORD_TYPES: ReadonlySet<string> = new Set(['Group', 'Member', 'Person', 'Beneficiary'])

/** Whether an event is one of the beneficiary registry. */
const isOfEnrolment = (event: EventType): boolean => event.startsWith('enrollement')

type Criteria = IncomingSubscription['subscribe_criteria']

/**
 * What is subscribed to.
 * @param today from which ages count
 * @throws SubscribeFault
 */
export async function readSubscription(
  criteria: Criteria,
  people: PeopleStore,
  today: string,
): Promise<{ event: EventType; condition: Condition }> {
  const event = eventTypes.find((known) => known === criteria.reg_event_type.split(':').at(-1))
  if (!event) throw new SubscribeFault('rjct.notify_types.invalid', 'there is no such event here')
  if (!RECORD_TYPES.has(criteria.notify_record_type)) {
    throw new SubscribeFault('rjct.notify_details.invalid', 'there is no such type of record here')
  }
  const { condition, ofPerson } = readFilter(criteria, isOfEnrolment(event))
  if (ofPerson && !(await people.exists({ of: 'people', condition, today }))) {
    throw new SubscribeFault('rjct.person_id.invalid', 'the filter names nobody in this registry')
  }
  return { event, condition }
}

function readFilter({ filter_type, filter }: Criteria, enrolments: boolean) {
  const query_type = filter_type ?? guessType(filter)
  const asked = incomingQuery.safeParse({ query_type, query: filter }).data
  if (!asked) {
    throw new SubscribeFault('rjct.notify_details.invalid', 'the filter cannot be read')
  }
  try {
    const ofPerson = asked.query_type === 'idtype-value'
    return { condition: readQuery(asked, enrolments), ofPerson }
  } catch (fault) {
    if (!(fault instanceof QueryFault)) throw fault
    throw new SubscribeFault('rjct.notify_details.invalid', fault.message)
  }
}

/** The standard lets the type of a filter out. */
function guessType(filter: unknown): string {
  if (Array.isArray(filter)) return 'predicate'
  const { value } = Object(filter) as { value?: unknown }
  return typeof value === 'string' || typeof value === 'number' ? 'idtype-value' : 'expression'
}
