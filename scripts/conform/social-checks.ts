import { accepts, needsToken, refuses, type Check, type Make } from './check.ts'

const search: Make = (messages) => messages.search()
const subscribe: Make = (messages) => messages.subscribe()
const unsubscribe: Make = (messages) => messages.unsubscribe()
const txnStatus: Make = (messages) => messages.txnStatus()
const item =
  (changes: object): Make =>
  (messages) =>
    messages.search(changes)
const paged = (page_size: number, page_number: number) =>
  item({ pagination: { page_size, page_number } })
const withId =
  (length: number): Make =>
  (messages) => {
    const body = messages.search()
    return { ...body, message: { ...body.message, transaction_id: 'x'.repeat(length) } }
  }
/** Spoils a message by leaving its content out. */
export const withoutMessage =
  (make: Make): Make =>
  (messages) => {
    const { header } = make(messages) as { header?: unknown }
    return { header }
  }

const operations = [
  ['ASYNC-SEARCH', '/search', search],
  ['ASYNC-SUBSCRIBE', '/subscribe', subscribe],
  ['ASYNC-UNSUBSCRIBE', '/unsubscribe', unsubscribe],
  ['ASYNC-TXNSTATUS', '/txn/status', txnStatus],
  ['SYNC-SEARCH', '/sync/search', search],
  ['SYNC-TXNSTATUS', '/sync/txn/status', txnStatus],
] as const satisfies readonly (readonly [string, string, Make])[]

/**
 * What can be asked of a registry from outside, for the requirements of a social registry. The
 * requirements on callbacks need an address of ours and are left out, and so are those on clients.
 */
export const socialChecks: readonly Check[] = [
  ...operations.map(([name, path, make]) => accepts(`SR-CORE-RG-${name}-01`, path, make)),
  ...operations.map(([name, path, make]) =>
    refuses(`SR-CORE-RG-${name}-NEG-01`, path, withoutMessage(make)),
  ),
  ...operations.map(([name, path, make]) => needsToken(`SR-SEC-AUTH-RG-${name}-01`, path, make)),
  refuses('SR-SEC-SIG-RG-01', '/search', (messages) => ({
    signature: 'invalid-signature',
    ...messages.search(),
  })),
  ...(['expression', 'predicate'] as const).flatMap((kind) => {
    const make: Make = (messages) => messages.search({ search_criteria: messages.criteria[kind] })
    return [
      accepts(`SR-CORE-RG-ASYNC-SEARCH-${kind.toUpperCase()}-01`, '/search', make),
      accepts(`SR-CORE-RG-SYNC-SEARCH-${kind.toUpperCase()}-01`, '/sync/search', make),
    ]
  }),
  refuses('DCI-VAL-FMT-TS-01', '/search', item({ timestamp: 'not-a-time' })),
  accepts('DCI-VAL-FMT-TS-02', '/search', search),
  refuses('DCI-VAL-FMT-TS-03', '/subscribe', (messages) =>
    messages.subscribe({ timestamp: '2026-01-01T10:00:00' }),
  ),
  accepts('DCI-VAL-FMT-LOC-01', '/search', item({ locale: 'eng' })),
  refuses('DCI-VAL-FMT-LOC-02', '/search', item({ locale: 'en' })),
  refuses('DCI-VAL-FMT-LOC-03', '/search', item({ locale: 'ENG' })),
  accepts('DCI-VAL-BND-TXN-01', '/search', withId(99)),
  refuses('DCI-VAL-BND-TXN-02', '/search', withId(100)),
  accepts('DCI-VAL-BND-REF-01', '/search', item({ reference_id: 'r'.repeat(50) })),
  accepts('DCI-VAL-BND-SUB-01', '/unsubscribe', (messages) => messages.unsubscribe('s'.repeat(99))),
  refuses('DCI-VAL-BND-SUB-02', '/unsubscribe', (messages) =>
    messages.unsubscribe('s'.repeat(100)),
  ),
  accepts('DCI-CORE-PAG-01', '/search', paged(10, 1)),
  accepts('DCI-CORE-PAG-02', '/sync/search', paged(10, 1)),
  accepts('DCI-CORE-PAG-03', '/search', paged(10, 2)),
  refuses('DCI-VAL-PAG-01', '/search', paged(0, 1)),
  refuses('DCI-VAL-PAG-02', '/search', paged(10, 0)),
  refuses('DCI-VAL-PAG-03', '/search', paged(-1, 1)),
]
