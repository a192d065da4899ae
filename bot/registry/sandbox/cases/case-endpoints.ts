import type { Scope } from '../access/caller.ts'
import type { Endpoint } from '../messages/operations.ts'
import type { RegistryResponse } from '../../transport.ts'
import type { CaseWork, CaseWorkDeps } from './case-work.ts'
import { createCitizenEndpoints, type Fail, type Headers } from './citizen-endpoints.ts'
import { createOfficerEndpoints } from './officer-endpoints.ts'

interface Call {
  method: string
  /** Below the address of the registry: `/grievances/KP…`. */
  path: string
  headers: Headers
  /** What stands in the address behind `?`. */
  query: Readonly<Record<string, string>>
}

type Answer = (body: unknown) => Promise<RegistryResponse> | RegistryResponse

/** Finds what answers a call to one of the case resources; undefined where there is nothing. */
export type FindCaseEndpoint = (call: Call) => Endpoint | undefined

const CITIZENS = /^\/(?:grievances|requests)\/([A-Za-z0-9-]{1,32})(?:\/([a-z]{1,16}))?$/
const OFFICERS = /^\/cases\/([0-9a-f-]{36})(?:\/([a-z]{1,16})(?:\/([0-9a-f-]{36}))?)?$/

const needing =
  (scope: Scope) =>
  (answer: Answer): Endpoint => ({ scopes: [scope], run: (body) => answer(body) })
const forCitizens = needing('citizen')
const forOfficers = needing('officer')

/** The case resources: `/grievances`, `/requests`, `/cases` and what lies below them. */
export function createCaseEndpoints(
  deps: CaseWorkDeps & { work: CaseWork; fail: Fail },
): FindCaseEndpoint {
  const citizen = createCitizenEndpoints(deps)
  const officer = createOfficerEndpoints(deps)

  function findCitizens({ method, path, headers }: Call): Endpoint | undefined {
    // A number does not say of what kind its case is, so both are found below both.
    const [, reference, part] = CITIZENS.exec(path) ?? []
    if (reference === undefined) return undefined
    if (method === 'GET' && part === undefined) {
      return forCitizens(() => citizen.follow(reference, headers))
    }
    if (method !== 'POST' || part === undefined) return undefined
    return part === 'attachments'
      ? forCitizens((body) => citizen.attach(reference, body, headers))
      : forCitizens((body) => citizen.act(reference, part, body, headers))
  }

  function findOfficers(call: Call): Endpoint | undefined {
    const [, id, part, attachment] = OFFICERS.exec(call.path) ?? []
    if (id === undefined) return undefined
    if (call.method === 'POST' && part !== undefined && attachment === undefined) {
      const name = part === 'notes' ? 'note' : part
      return forOfficers((body) => officer.act(call, id, name, body))
    }
    if (call.method !== 'GET') return undefined
    if (part === undefined) return forOfficers(() => officer.read(call, id))
    if (part === 'looks' && attachment === undefined) {
      return forOfficers(() => officer.looks(call, id))
    }
    return part === 'attachments' && attachment !== undefined
      ? forOfficers(() => officer.attachment(call, id, attachment))
      : undefined
  }

  return (call) => {
    const { headers } = call
    switch (`${call.method} ${call.path}`) {
      case 'POST /grievances':
        return forCitizens((body) => citizen.submitGrievance(body, headers))
      case 'POST /requests':
        return forCitizens((body) => citizen.submitRequest(body, headers))
      case 'GET /grievance-categories':
        return { scopes: ['citizen', 'officer'], run: citizen.categories }
      case 'GET /cases':
        return forOfficers(() => officer.list(call))
      case 'GET /cases/notices':
        return forOfficers(() => officer.deadNotices(call))
      case 'GET /cases/figures':
        return forOfficers(() => officer.figures(call))
      default:
        return findCitizens(call) ?? findOfficers(call)
    }
  }
}
