import { FOLLOW_UP_TOKEN, IDEMPOTENCY_KEY } from '../../../../../schemas/registry/grievance-api.ts'
import type { Example } from './example.ts'

const ID = '0b3f9a52-7c1d-4e68-9a40-5d2f81c6e3b7'
const REFERENCE = 'KP123456788'
/** The registry never sees it before the citizen comes back with it: only its hash. */
const TOKEN = 'invented-follow-up-token'
const TOKEN_HASH = 'a8887a5eccfc0a58ed3ca663cf22ee0bb103e83d99f3c89efbcd8eebeb181370'

export const grievanceExamples: readonly Example[] = [
  {
    id: 'submitGrievance',
    operation: 'submitGrievance',
    title: 'A payment that did not arrive, without a name',
    client: 'kumpear',
    headers: { [IDEMPOTENCY_KEY]: ID },
    body: {
      id: ID,
      reference: REFERENCE,
      token_hash: TOKEN_HASH,
      channel: 'web',
      anonymous: true,
      preferred_language: 'km',
      category: 'payment',
      programme: 'family-package',
      description: 'ប្រាក់ខែនេះមិនទាន់បានទេ។',
      created_at: '2026-11-22T02:03:04+00:00',
    },
  },
  {
    id: 'followGrievance',
    operation: 'followGrievance',
    title: 'The same case, with its secret code',
    client: 'kumpear',
    parts: { reference: REFERENCE },
    headers: { [FOLLOW_UP_TOKEN]: TOKEN },
  },
]
