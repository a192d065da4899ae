import { OFFICER_CODE, OFFICER_ROLE } from '../../../../../schemas/registry/officer-api.ts'
import type { Example } from './example.ts'
import { ATTACHMENT_ID, GRIEVANCE_ID } from './grievances.ts'

const client = 'kumpear-desk' as const
const headers = { [OFFICER_CODE]: 'practice-supervisor', [OFFICER_ROLE]: 'supervisor' }
const asOfficer = { client, headers }
const ofCase = { ...asOfficer, parts: { id: GRIEVANCE_ID } }

const action = (
  name: string,
  title: string,
  digit: number,
  fields: object = {},
  status?: string,
): Example => ({
  id: `${name}Case`,
  operation: `${name}Case`,
  title,
  ...ofCase,
  body: { id: `c3f5e8${String(digit).padStart(2, '0')}-6b7a-4d1c-9e2f-0a1b2c3d4e5f`, ...fields },
  ...(status !== undefined && { status }),
})

/** With the case of the grievance examples, from its receipt to its decision. */
export const officerExamples: readonly Example[] = [
  {
    id: 'listCases',
    operation: 'listCases',
    title: 'New cases about payments',
    ...asOfficer,
    query: { status: 'received', category: 'payment' },
  },
  {
    id: 'caseFigures',
    operation: 'caseFigures',
    title: 'Of one month',
    ...asOfficer,
    query: { from: '2026-11-01', to: '2026-11-30' },
  },
  { id: 'readCase', operation: 'readCase', title: 'The case of the grievance examples', ...ofCase },
  action('acknowledge', 'A person has seen it', 1),
  action('take', 'The officer takes it', 2),
  action('note', 'For colleagues', 3, { text: 'ធនាគារបានបញ្ជាក់ថាមិនទាន់បើក។' }),
  action('reply', 'For the complainant', 4, { text: 'យើងកំពុងពិនិត្យ។' }),
  action('mark', 'Somebody is named in it', 5, { sensitivity: 'sensitive' }),
  action('ask', 'A question', 6, { reason: 'តើអ្នកបើកប្រាក់ចុងក្រោយនៅខែណា?' }),
  action('escalate', 'Not while the complainant is asked', 7, { reason: 'យូរពេក' }, '409'),
  {
    id: 'readAttachment',
    operation: 'readAttachment',
    title: 'The picture',
    ...ofCase,
    parts: { id: GRIEVANCE_ID, attachment: ATTACHMENT_ID },
  },
  { id: 'listLooks', operation: 'listLooks', title: 'Who looked', ...ofCase },
  action(
    'resolve',
    'Not while the complainant is asked',
    8,
    { decision: 'upheld', reason: 'បានបើក' },
    '409',
  ),
  action('redirect', 'Not while the complainant is asked', 9, { reason: 'សាខា បសស' }, '409'),
]
