import { FOLLOW_UP_TOKEN, IDEMPOTENCY_KEY } from '../../../../../schemas/registry/case-api.ts'
import type { Example } from './example.ts'

/** Id of the case, which officers know it by. */
export const GRIEVANCE_ID = '0b3f9a52-7c1d-4e68-9a40-5d2f81c6e3b7'
export const ATTACHMENT_ID = '7a1d4c02-2b3e-4f58-8c6d-9e0f1a2b3c4d'
const REQUEST_ID = '5e7c2d10-93ab-4f06-8b1e-c4a7d8f2a961'
const REFERENCE = 'KP123456788'
const SENT_AT = '2026-11-22T02:03:04+00:00'
/** The registry never sees it before the citizen comes back with it: only its hash. */
const TOKEN = 'invented-follow-up-token'
const TOKEN_HASH = 'a8887a5eccfc0a58ed3ca663cf22ee0bb103e83d99f3c89efbcd8eebeb181370'

/** A small picture, one white point. */
const picture = {
  media_type: 'image/png',
  size: 67,
  sha256: 'd44c0303173ecdb8ba72a7ab688f020583b31865537e2f9ab57e56aeec687807',
  created: SENT_AT,
  content:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
}

const client = 'kumpear' as const
/** With the case that the first example hands in. */
const ofCase = { client, parts: { reference: REFERENCE }, headers: { [FOLLOW_UP_TOKEN]: TOKEN } }

/** An action on the case; each has an id of its own, so that it may be sent again. */
const action = (
  name: string,
  title: string,
  digit: number,
  fields: object,
  status?: string,
): Example => ({
  id: `${name}OfCase`,
  operation: `${name}OfCase`,
  title,
  ...ofCase,
  body: { id: `7a1d4c0${digit}-2b3e-4f58-8c6d-9e0f1a2b3c4d`, ...fields },
  ...(status !== undefined && { status }),
})

export const grievanceExamples: readonly Example[] = [
  {
    id: 'listCategories',
    operation: 'listCategories',
    title: 'The categories in both languages',
    client,
  },
  {
    id: 'submitGrievance',
    operation: 'submitGrievance',
    title: 'A payment that did not arrive, without a name',
    client,
    headers: { [IDEMPOTENCY_KEY]: GRIEVANCE_ID },
    body: {
      id: GRIEVANCE_ID,
      reference: REFERENCE,
      token_hash: TOKEN_HASH,
      channel: 'web',
      anonymous: true,
      preferred_language: 'km',
      category: 'payment',
      programme: 'family-package',
      description: 'ប្រាក់ខែនេះមិនទាន់បានទេ។',
      created_at: SENT_AT,
    },
  },
  {
    id: 'submitRequest',
    operation: 'submitRequest',
    title: 'A lost card, with a verification that has ended',
    client,
    headers: { [IDEMPOTENCY_KEY]: REQUEST_ID },
    body: {
      id: REQUEST_ID,
      reference: 'KP876543219',
      token_hash: TOKEN_HASH,
      channel: 'web',
      preferred_language: 'km',
      created_at: SENT_AT,
      kind: 'request',
      verification: 'from-the-status-of-the-person',
      details: { type: 'card', reason: 'lost' },
    },
    status: '422',
  },
  { id: 'followCase', operation: 'followCase', title: 'The case, with its secret code', ...ofCase },
  action('messages', 'Something is added', 1, { text: 'ខ្ញុំបានសួរភ្នាក់ងារហើយ។' }),
  {
    id: 'attachToCase',
    operation: 'attachToCase',
    title: 'A picture',
    ...ofCase,
    body: { id: ATTACHMENT_ID, ...picture },
  },
  action('confirm', 'Too early: the case is not decided', 3, {}, '409'),
  action('reopen', 'Too early, too', 4, { reason: 'មិនទាន់បានដោះស្រាយទេ។' }, '409'),
  action('feedback', 'Too early, too', 5, { satisfied: 'partly' }, '409'),
]

/** After everything else that is done with the case. */
export const lastExamples: readonly Example[] = [
  action('withdraw', 'The case is taken back', 6, { reason: 'បានប្រាក់ហើយ។' }),
]
