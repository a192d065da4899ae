import type { Caller } from '../access/caller.ts'
import type { Endpoint } from '../messages/operations.ts'
import { createCaseWork, type CaseWorkDeps } from './case-work.ts'
import { createCitizenEndpoints, type Fail, type Headers } from './citizen-endpoints.ts'

interface Call {
  method: string
  /** Below the address of the registry: `/grievances/KP…`. */
  path: string
  headers: Headers
}

const CASE = /^\/(?:grievances|requests)\/([A-Za-z0-9-]{1,32})(?:\/([a-z]{1,16}))?$/

/** Finds what answers a call to one of the case resources; undefined where there is nothing. */
export type FindCaseEndpoint = (call: Call) => Endpoint | undefined

const forCitizens = (run: (body: unknown, caller: Caller) => ReturnType<Endpoint['run']>) => ({
  scopes: ['citizen'] as const,
  run,
})

/** The case resources: `/grievances`, `/requests` and what lies below them. */
export function createCaseEndpoints(deps: CaseWorkDeps & { fail: Fail }): FindCaseEndpoint {
  const work = createCaseWork(deps)
  const citizen = createCitizenEndpoints({ ...deps, work })

  return ({ method, path, headers }) => {
    switch (`${method} ${path}`) {
      case 'POST /grievances':
        return forCitizens((body) => citizen.submitGrievance(body, headers))
      case 'POST /requests':
        return forCitizens((body) => citizen.submitRequest(body, headers))
      case 'GET /grievance-categories':
        return forCitizens(citizen.categories)
      default:
    }
    // A number does not say of what kind its case is, so both are found below both.
    const [, reference, part] = CASE.exec(path) ?? []
    if (reference === undefined) return undefined
    if (method === 'GET' && part === undefined) {
      return forCitizens(() => citizen.follow(reference, headers))
    }
    if (method !== 'POST' || part === undefined) return undefined
    return part === 'attachments'
      ? forCitizens((body) => citizen.attach(reference, body, headers))
      : forCitizens((body) => citizen.act(reference, part, body, headers))
  }
}
