import type { PersonStatus } from '../../schemas/person-status.ts'
import {
  incomingSearchReply,
  type IncomingSearchResult,
} from '../../schemas/registry/search-reply.ts'
import { readBody } from './exchange.ts'
import type { LookUpRequest } from './look-up-request.ts'
import { readEnrolments } from './read-enrolments.ts'
import {
  readHouseholdCard,
  readHouseholdMembers,
  readPlace,
  readVerification,
} from './read-household.ts'
import { RegistryRefused, RegistryUnavailable } from './registry.ts'

/** What the answer to a look-up says of the person; undefined when nobody was found. */
export function readLookUp(
  body: unknown,
  asked: LookUpRequest,
  spid: string,
): PersonStatus | undefined {
  const results = readBody(incomingSearchReply, body)
  const households = recordsOf(results, asked.social)
  const beneficiaries = recordsOf(results, asked.ibr)
  if (households.length === 0 && beneficiaries.length === 0) return undefined
  const card = readHouseholdCard(households[0])
  const household = readHouseholdMembers(households[0])
  const place = readPlace(households[0])
  const verification = readVerification(households[0])
  return {
    enrolments: readEnrolments(beneficiaries, spid),
    ...(card && { card }),
    ...(household && { household }),
    ...(place !== undefined && { place }),
    ...(verification !== undefined && { verification }),
  }
}

function recordsOf(results: readonly IncomingSearchResult[], reference: string): unknown[] {
  const result = results.find((candidate) => candidate.reference_id === reference)
  if (result?.status === 'rjct') {
    throw new RegistryRefused(`the registry rejected a search (${codeOf(result)})`)
  }
  if (result?.status !== 'succ' || !result.data) {
    throw new RegistryUnavailable('the registry gave no answer to a search')
  }
  return result.data.reg_records
}

/** Only what looks like a code: a free text may quote what was searched for. */
const codeOf = ({ status_reason_code: code = '' }: IncomingSearchResult): string =>
  /^rjct\.[a-z_.]{1,60}$/.test(code) ? code : 'no code'
