import type { PredicateQuery } from '../../schemas/registry/predicate.ts'
import type { SearchRequest } from '../../schemas/registry/search-request.ts'
import { DCI_VERSION, regType, toWireTime } from '../../schemas/registry/wire.ts'
import { normalisePhone } from './phone-number.ts'
import type { RegistryProfile } from './profile.ts'
import type { Proof } from './registry.ts'

/** Most enrolments read of one person. */
const MOST_ENROLMENTS = 50

interface Context {
  profile: RegistryProfile
  newId: () => string
  now: Date
}

/** Ids of the two parts of a look-up, to find their answers again. */
export interface LookUpRequest {
  request: SearchRequest
  social: string
  ibr: string
}

/**
 * One message that asks for the household and the enrolments of a person. SPID and second proof
 * are in one query: the registry decides, and a mismatch finds nobody.
 */
export function buildLookUp(spid: string, proof: Proof, context: Context): LookUpRequest {
  const { profile, newId, now } = context
  const [social, ibr] = [newId(), newId()]
  const query = buildQuery(spid, proof, profile)
  const timestamp = toWireTime(now)
  const item = (reference_id: string, type: keyof typeof regType, page_size: number) => ({
    reference_id,
    timestamp,
    search_criteria: {
      version: DCI_VERSION,
      reg_type: regType[type],
      query_type: 'predicate' as const,
      query,
      ...(type === 'social' && { response_entity: 'Group' as const }),
      pagination: { page_size, page_number: 1 },
    },
    locale: profile.locale,
  })
  return {
    social,
    ibr,
    request: {
      header: {
        version: DCI_VERSION,
        message_id: newId(),
        message_ts: timestamp,
        action: 'search',
        sender_id: profile.senderId,
        receiver_id: profile.receiverId,
        total_count: 2,
        is_msg_encrypted: false,
      },
      message: {
        transaction_id: newId(),
        search_request: [item(social, 'social', 1), item(ibr, 'ibr', MOST_ENROLMENTS)],
      },
    },
  }
}

function buildQuery(spid: string, proof: Proof, { attributes }: RegistryProfile): PredicateQuery {
  const equals = (attribute_name: string, attribute_value: string) => ({
    attribute_name,
    operator: 'eq' as const,
    attribute_value,
  })
  return [
    {
      seq_num: 1,
      expression1: equals(attributes.spid, spid),
      condition: 'and',
      expression2:
        proof.kind === 'phone'
          ? equals(attributes.phone, normalisePhone(proof.phone))
          : equals(attributes.code, proof.code),
    },
  ]
}
