import type { RegistryResponse } from '../../transport.ts'
import type { AccessJournal } from '../access/access-journal.ts'
import type { Caller, Scope } from '../access/caller.ts'
import type { MessageSignatures } from '../access/message-signatures.ts'
import type { OneTimeCodes } from '../one-time-codes.ts'
import type { PeopleStore } from '../people-store/people-store.ts'
import type { Verifications } from '../verification.ts'
import { createDeliveries, type CallbackPorts } from './deliveries.ts'
import { createEnrolled } from './enrolled.ts'
import { createEnrolmentUpdates } from './enrolment-updates.ts'
import { createFinders } from './find-records.ts'
import { createMessageMemory } from './message-memory.ts'
import { createNotify } from './notify.ts'
import { createOpener } from './open-message.ts'
import type { Operation } from './operation.ts'
import type { RegistryEvents } from './registry-events.ts'
import { createRunner } from './run-operation.ts'
import { createSearch } from './search.ts'
import { createSubscribe } from './subscribe.ts'
import { createSubscriptionBook } from './subscription-book.ts'
import { createTransactions } from './transactions.ts'
import { createTxnStatus } from './txn-status.ts'
import { createUnsubscribe } from './unsubscribe.ts'

interface Deps {
  people: PeopleStore
  codes: OneTimeCodes
  journal: AccessJournal
  verifications: Verifications
  signatures: MessageSignatures
  now: () => Date
  newId: () => string
  callbacks?: CallbackPorts | undefined
  onFault?: ((fault: unknown) => void) | undefined
}

/** An address of the standard: who may call it, and what it does. */
export interface Endpoint {
  /** One of these is needed. */
  scopes: readonly Scope[]
  run: (
    raw: unknown,
    caller: Caller,
    regType: string,
  ) => RegistryResponse | Promise<RegistryResponse>
}

/** The operations of the standard that a registry serves, by their path, and its events. */
export function createOperations(deps: Deps): {
  endpoints: Readonly<Record<string, Endpoint>>
  events: RegistryEvents
} {
  const { people, codes, journal, verifications, now, newId } = deps
  const transactions = createTransactions()
  const subscriptions = createSubscriptionBook()
  const deliveries = deps.callbacks && createDeliveries(deps.callbacks, deps.signatures)
  const open = createOpener({ now, newId, wasUsed: createMessageMemory(now) })
  const finders = createFinders({ people, codes, verifications, now })
  const base = { people, subscriptions, open, now, newId }
  const events = createNotify({ subscriptions, deliveries, now, newId })
  const search = createSearch({ ...base, finders, journal })
  const txnStatus = createTxnStatus({ ...base, transactions })
  const callbacks = deliveries && deps.callbacks && { deliveries, later: deps.callbacks.later }
  const runner = createRunner({ transactions, now, newId, callbacks, onFault: deps.onFault })

  const endpoint =
    (how: 'sync' | 'async') =>
    (operation: Operation, ...scopes: Scope[]): Endpoint => ({
      scopes,
      run: (raw, caller, regType) => runner[how](operation, raw, caller, regType),
    })
  const [sync, async] = [endpoint('sync'), endpoint('async')]
  const endpoints = {
    '/sync/search': sync(search, 'registry.search', 'citizen'),
    '/sync/txn/status': sync(txnStatus, 'registry.search', 'registry.subscribe', 'registry.notify'),
    '/sync/enrolled': sync(createEnrolled(base), 'registry.search'),
    '/sync/enrollment/updates': sync(
      createEnrolmentUpdates({ ...base, onEnrolment: events.onEnrolment }),
      'registry.notify',
    ),
    '/search': async(search, 'registry.search'),
    '/subscribe': async(createSubscribe(base), 'registry.subscribe'),
    '/unsubscribe': async(createUnsubscribe(base), 'registry.subscribe'),
    '/txn/status': async(txnStatus, 'registry.search', 'registry.subscribe', 'registry.notify'),
  }
  return { endpoints, events }
}
