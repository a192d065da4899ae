import * as z from 'zod'
import type { Place } from '../../../schemas/gazetteer.ts'
import { oneTimeCodeRequest } from '../../../schemas/registry/one-time-code.ts'
import { regType } from '../../../schemas/registry/wire.ts'
import { SIGNATURE_HEADER } from '../signing/scheme.ts'
import type { RegistryResponse } from '../transport.ts'
import type { CaseCategories } from '../../../schemas/cases/case-category.ts'
import type { AttachmentStore } from './cases/attachment-store.ts'
import { createCaseEndpoints } from './cases/case-endpoints.ts'
import { createCaseWork, type CaseWorkDeps } from './cases/case-work.ts'
import type { CaseStore } from './cases/case-store.ts'
import type { Headers } from './cases/citizen-endpoints.ts'
import { fulfilRequest } from './cases/fulfil-request.ts'
import type { NoticeSender } from './cases/notice-sender.ts'
import { createOneTimeCodes, type PhoneMessage } from './one-time-codes.ts'
import { hexId, seededRandom, seedOf, type Random } from './random.ts'
import { describeFields, errorReply } from './reply.ts'
import { FAULT_HEADER, readAskedFault } from './asked-fault.ts'
import { createAccessJournal, type Access } from './access/access-journal.ts'
import { createCallLimit } from './access/call-limit.ts'
import type { Caller, Scope } from './access/caller.ts'
import { withoutKeys, type MessageSignatures } from './access/message-signatures.ts'
import type { TokenAuthority } from './access/token-authority.ts'
import type { CallbackPorts } from './messages/deliveries.ts'
import { createOperations, type Endpoint } from './messages/operations.ts'
import { createSignedRunner, type SignedResponse } from './messages/run-signed.ts'
import { tellChanges } from './messages/registry-events.ts'
import { dayOf } from './days.ts'
import { createRegistryLife } from './life/registry-life.ts'
import { followPeople } from './listed-people.ts'
import type { PeopleStore } from './people-store/people-store.ts'
import type { SyntheticPerson } from './synthetic-person.ts'
import { createVerifications } from './verification.ts'

/** Grievances and requests: where they are kept and what is known of their kinds. */
export interface SandboxCases {
  store: CaseStore
  attachments: AttachmentStore
  categories: CaseCategories
  /** Key of the proofs that a person was verified; without it they end with the sandbox. */
  verificationKey?: Uint8Array
  /** Keeps and sends what is told of cases; without it nothing is told. */
  notices?: NoticeSender
}

interface Deps {
  people: PeopleStore
  /** The people to choose from in practice; all members of their households. */
  listed: readonly SyntheticPerson[]
  cases: SandboxCases
  /** Where people may move to; without them nobody does. */
  places?: readonly Place[]
  now: () => Date
  /** Makes one-time codes and ids of messages. */
  random: Random
  /** Told when the case store fails; the caller gets a plain 500. */
  onFault?: (fault: unknown) => void
  /** How others are called back; without it asynchronous messages are answered by NACK. */
  callbacks?: CallbackPorts
  /** Gives and checks tokens; without it only callers of the same process are known. */
  authority?: TokenAuthority
  /** Checks and makes signatures; without it messages go unsigned. */
  signatures?: MessageSignatures
}

export interface SandboxRequest {
  method: string
  /** Below the address at which the sandbox stands, without a query: `/sync/search`. */
  path: string
  headers?: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What stood in the address behind `?`. */
  query?: Readonly<Record<string, string>>
  /** JSON value, and the bytes it was read from, where they are known. */
  body?: unknown
  bytes?: Uint8Array | undefined
  /** Who calls, where it is known already. */
  caller?: Caller
}

export interface Sandbox {
  /** Answers one call of the registry API. Never rejects for anything a caller sends. */
  handle(request: SandboxRequest): Promise<SignedResponse>
  /** The people to choose from, as they are now. */
  readonly people: readonly SyntheticPerson[]
  /** The present as the registry has it. */
  readonly now: () => Date
  /** Lets days pass, 0 for those that have passed anyway; gives the registry's day then. */
  readonly advance: (days: number) => Promise<string>
  /** One-time codes on the invented people's phones, newest first. */
  messages(): readonly PhoneMessage[]
  /** Searches and on what they rest, newest first. */
  accesses(): readonly Access[]
  /** Does with cases what time alone does: overdue ones go up, decided ones close. */
  tick(): Promise<void>
}

/** Days by which the clock is put forward: a month unless another number is given. */
const clockRequest = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) })

/** Prefixes under which registries of this family answer; all mean the same here. */
const PREFIX = /^\/(registry|sr|ibr)(?=\/)/

/** The address below the prefix. */
const pathOf = ({ path }: SandboxRequest): string => path.replace(PREFIX, '')

/** The registry meant by messages that name none. */
const regTypeOf = ({ path }: SandboxRequest): string =>
  path.startsWith('/ibr/') ? regType.ibr : regType.social

/**
 * A registry over invented people that speaks the registry API: pure routing, no network, so it
 * runs behind a server and in the practice chat's page alike.
 */
export function createSandbox(deps: Deps): Sandbox {
  const { cases, random, onFault, callbacks, authority, signatures = withoutKeys } = deps
  /** The registry's own time, which may be ahead of the machine's. */
  const now = () => life.now()
  const { store: people, list } = followPeople(deps.people, deps.listed)
  const newId = () => hexId(random)
  const mayCallAgain = createCallLimit(deps.now)
  const codes = createOneTimeCodes(deps.now, random)
  const journal = createAccessJournal(now)
  const key = cases.verificationKey ?? Uint8Array.from({ length: 32 }, () => random() * 256)
  const verifications = createVerifications(key, deps.now)
  const communes = new Map(deps.places?.map(({ code, km, en }) => [code, { km, en }]))
  const communeName = (code: string) => communes.get(code)
  const own = { people, codes, journal, verifications, signatures, now, newId }
  const { endpoints, events } = createOperations({ ...own, callbacks, onFault })
  const life = createRegistryLife({ people, list, now: deps.now, events })
  const fail = (status: number, code: string, message: string) =>
    errorReply(status, code, message, { now: now(), correlationId: newId() })
  const runSigned = createSignedRunner({ signatures, fail })
  const caseDeps: CaseWorkDeps = {
    ...cases,
    people: {
      identify: (proof) => verifications.read(proof),
      homeOf: async (spid) => (await people.withSpid(spid))?.household.commune.code,
      async member(spid, ref) {
        const person = await people.withSpid(spid)
        if (person?.relation !== 'head') return undefined
        const members = await people.household(person.household.id)
        const meant = members.find((member) => verifications.refer(member.spid) === ref)
        return meant && { spid: meant.spid, name: meant.name, relation: meant.relation }
      },
      async fulfil(id, spid, details, memberSpid) {
        const person = await people.withSpid(spid)
        if (!person) return
        const members = await people.household(person.household.id)
        const member = members.find((one) => one.spid === memberSpid)
        // Whoever was meant may have left meanwhile.
        if (memberSpid !== undefined && !member) return
        // The same request makes the same people, so that a repetition adds nobody.
        const made = seededRandom(seedOf(id))
        const circumstances = { today: dayOf(now()), random: made, communeName }
        const changed = fulfilRequest({ person, members, member }, details, circumstances)
        await people.put(changed)
        tellChanges(members, changed, events)
      },
    },
    now,
    notices: cases.notices,
  }
  const work = createCaseWork(caseDeps)
  const findCaseEndpoint = createCaseEndpoints({ ...caseDeps, work, fail })

  async function sendCode(body: unknown): Promise<RegistryResponse> {
    const parsed = oneTimeCodeRequest.safeParse(body)
    if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
    const spid = parsed.data.identifier_value
    codes.send(spid, (await people.withSpid(spid))?.phone)
    return { status: 202, body: { status: 'accepted' } }
  }

  async function putClockForward(body: unknown): Promise<RegistryResponse> {
    const asked = clockRequest.safeParse(body)
    if (!asked.success) return fail(400, 'err.request.bad', describeFields(asked.error))
    return { status: 200, body: { day: await life.advance(asked.data.days) } }
  }

  const unknown = () => fail(404, 'err.request.not_found', 'there is nothing at this address')

  /** Everything that anybody may read. */
  async function routePublic(request: SandboxRequest): Promise<RegistryResponse | undefined> {
    switch (`${request.method} ${pathOf(request)}`) {
      case 'GET /people':
        return { status: 200, body: { people: list().map(toListed) } }
      case 'GET /clock':
        return { status: 200, body: { day: dayOf(now()) } }
      case 'POST /clock':
        return putClockForward(request.body)
      case 'GET /.well-known/jwks.json':
        return authority && { status: 200, body: authority.jwks() }
      case 'POST /oauth2/client/token':
        return authority?.issue(request.body, headersOf(request)('Authorization'))
      default:
        return undefined
    }
  }

  /** Whether an operation of the standard is asked for, whose messages may be signed. */
  const isOfStandard = (request: SandboxRequest): boolean =>
    request.method === 'POST' && Object.hasOwn(endpoints, pathOf(request))

  /** Everything that needs a token. Undefined where there is nothing at the address. */
  function findEndpoint(request: SandboxRequest): Endpoint | undefined {
    const path = pathOf(request)
    const { method } = request
    if (isOfStandard(request)) return endpoints[path]
    if (method === 'POST' && path === '/one-time-codes') {
      return { scopes: ['citizen'], run: sendCode }
    }
    return findCaseEndpoint({
      method,
      path,
      headers: headersOf(request),
      query: request.query ?? {},
    })
  }

  async function route(request: SandboxRequest): Promise<SignedResponse> {
    const open = await routePublic(request)
    if (open) return open
    const endpoint = findEndpoint(request)
    if (!endpoint) return unknown()
    const bearer = headersOf(request)('Authorization')
    const caller = request.caller ?? (await authority?.authenticate(bearer))
    if (!caller) return fail(401, 'err.request.unauthorized', 'a valid bearer token is needed')
    if (!mayCallAgain(caller.id)) {
      return fail(429, 'err.request.too_many_requests', 'too many calls in this minute')
    }
    if (!mayCall(caller, endpoint.scopes)) {
      const message = `needed is the scope ${endpoint.scopes.join(' or ')}`
      return fail(403, 'err.request.forbidden', message)
    }
    const asked = readAskedFault(headersOf(request)(FAULT_HEADER))
    if (asked) return fail(asked.status, asked.code, 'the caller asked for this failure')
    const { body, bytes } = request
    const regType = regTypeOf(request)
    if (!isOfStandard(request)) return endpoint.run(body, caller, regType)
    const header = headersOf(request)(SIGNATURE_HEADER)
    return runSigned(endpoint, { body, bytes, header }, caller, regType)
  }

  return {
    get people() {
      return list()
    },
    now,
    advance: life.advance,
    messages: codes.messages,
    accesses: journal.list,
    async tick() {
      await work.tick()
    },
    handle: (request) =>
      route(request).catch((fault: unknown) => {
        onFault?.(fault)
        return fail(500, 'err.service.unavailable', 'the sandbox could not answer')
      }),
  }
}

const mayCall = ({ scopes }: Caller, needed: readonly Scope[]): boolean =>
  needed.some((scope) => scopes.includes(scope))

/** An invented person as the list for practice shows them. */
export type ListedPerson = Pick<SyntheticPerson, 'spid' | 'name' | 'phone' | 'situation'>

const toListed = ({ spid, name, phone, situation }: SyntheticPerson): ListedPerson => ({
  spid,
  name,
  ...(phone !== undefined && { phone }),
  situation,
})

function headersOf({ headers = {} }: SandboxRequest): Headers {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return (name) => {
    const value = lower.get(name.toLowerCase())
    return typeof value === 'string' ? value : undefined
  }
}
