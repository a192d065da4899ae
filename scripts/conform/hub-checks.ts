import { refuses, type Check, type Make } from './check.ts'
import { judgeRefusal, type Verdict } from './judge.ts'
import type { Reply } from './registry-under-test.ts'

interface SearchBody {
  message?: { search_response?: { status?: string; data?: { reg_records?: unknown[] } }[] }
}
const recordsIn = ({ body }: Reply): unknown[] | undefined => {
  const [item] = (body as SearchBody | undefined)?.message?.search_response ?? []
  return item?.status === 'succ' ? item.data?.reg_records : undefined
}

/** Both bodies of errors at once: clients of either kind can read them. */
function judgeErrorBody({ body }: Reply): Verdict {
  const { errors, message } = Object(body) as {
    errors?: { code?: string }[]
    message?: { ack_status?: string; error?: { code?: string } }
  }
  return [
    ...(errors?.[0]?.code === undefined ? ['there is no errors[0].code'] : []),
    ...(message?.ack_status === 'ERR' ? [] : ['message.ack_status is not ERR']),
    ...(message?.error?.code === undefined ? ['there is no message.error.code'] : []),
  ]
}

const pageInCriteria: Make = (messages) =>
  messages.search({
    search_criteria: {
      ...messages.criteria.byIdentifier,
      pagination: { page_size: 0, page_number: 1 },
    },
  })

/** A detached JWS of the right form, which nobody made. */
const WRONG_JWS = `eyJhbGciOiJFZERTQSJ9..${'A'.repeat(86)}`

const TOO_LARGE = 5_000_000

/** What the standard leaves open and the profile of this hub settles (standards/registry-api). */
export const hubChecks: readonly Check[] = [
  {
    id: 'KH-ERR-BODY-01',
    run: async (call, messages) =>
      judgeErrorBody(await call('/sync/search', messages.search({ locale: 'EN' }))),
  },
  {
    id: 'KH-ERR-BODY-02',
    run: async (call, messages) =>
      judgeErrorBody(await call('/sync/search', messages.search(), false)),
  },
  {
    id: 'KH-SEARCH-NONE-01',
    async run(call, messages) {
      const item = { search_criteria: messages.criteria.unknown }
      const records = recordsIn(await call('/sync/search', messages.search(item)))
      if (records === undefined) return ['the answer is not succ with reg_records']
      return records.length === 0 ? [] : ['somebody was found']
    },
  },
  refuses('KH-PAG-PLACE-01', '/sync/search', pageInCriteria),
  {
    id: 'KH-MSG-REPEAT-01',
    unsignedOnly: true,
    async run(call, messages) {
      const message = messages.search()
      const first = await call('/sync/search', message)
      const second = await call('/sync/search', message)
      return first.status === second.status && second.status === 200
        ? []
        : [`answered ${first.status}, then ${second.status} to the same message`]
    },
  },
  {
    id: 'KH-MSG-REPEAT-02',
    async run(call, messages) {
      const message = messages.search()
      await call('/sync/search', message)
      const { header } = message
      const other = { ...messages.search({ search_criteria: messages.criteria.unknown }), header }
      const reply = await call('/sync/search', other)
      const isRejected = JSON.stringify(reply.body ?? {}).includes('rjct.message_id.duplicate')
      return isRejected || reply.status >= 400
        ? []
        : ['another message with the same message_id was answered']
    },
  },
  {
    id: 'KH-SEC-JSON-01',
    run: async (call) => judgeRefusal(await call('/sync/search', '{"header": ')),
  },
  {
    id: 'KH-SEC-SIZE-01',
    async run(call) {
      const { status } = await call('/sync/search', `"${'x'.repeat(TOO_LARGE)}"`)
      return status >= 400 && status < 500 ? [] : [`answered ${status} to 5 MB, expected 4xx`]
    },
  },
  {
    id: 'KH-SEC-TYPE-01',
    async run(call, messages) {
      const text = { 'Content-Type': 'text/plain' }
      const { status } = await call('/sync/search', messages.search(), true, text)
      return status === 415 ? [] : [`answered ${status} to text/plain, expected 415`]
    },
  },
  {
    id: 'KH-SEC-SIG-01',
    run: async (call, messages) =>
      judgeRefusal(await call('/sync/search', messages.search(), true, { Signature: WRONG_JWS })),
  },
]

/** What the published suites of others expect of a registry that is there for tests. */
export const testRegistryChecks: readonly Check[] = [
  ...['unsigned', 'unsigned-stub'].map((signature, i): Check => ({
    id: `KH-TEST-SIG-0${i + 1}`,
    async run(call, messages) {
      const { status } = await call('/sync/search', { signature, ...messages.search() })
      return status === 200 ? [] : [`answered ${status} to the signature "${signature}"`]
    },
  })),
  {
    id: 'KH-TEST-PERSON-01',
    async run(call, messages) {
      const records = recordsIn(await call('/sync/search', messages.search()))
      return records?.length === 1 ? [] : ['UIN TEST-001 is not one person']
    },
  },
  {
    id: 'KH-TEST-SUB-01',
    async run(call, messages) {
      const { status } = await call('/unsubscribe', messages.unsubscribe())
      return status === 200 || status === 202 ? [] : [`answered ${status} for sub-test-001`]
    },
  },
]
