import { examplePerson, message, part, type Example } from './example.ts'

const SYSTEM = 'practice-system'

export const accessExamples: readonly Example[] = [
  {
    id: 'getToken',
    operation: 'getToken',
    title: 'A token for the practice system',
    body: { grant_type: 'client_credentials', client_id: SYSTEM, client_secret: SYSTEM },
  },
  { id: 'getKeys', operation: 'getKeys', title: 'The keys' },
]

export const subscriptionExamples: readonly Example[] = [
  {
    id: 'subscribe',
    operation: 'subscribe',
    title: 'Be told of new enrolments of one person',
    client: SYSTEM,
    body: message('subscribe', 'subscribe', SYSTEM, {
      subscribe_request: [
        part('subscribe', {
          subscribe_criteria: {
            reg_event_type: 'enrollement',
            filter_type: 'idtype-value',
            filter: { type: 'UIN', value: 'TEST-001' },
            notify_record_type: 'Beneficiary',
          },
        }),
      ],
    }),
  },
  {
    id: 'unsubscribe',
    operation: 'unsubscribe',
    title: 'End a subscription by its code',
    client: SYSTEM,
    body: message('unsubscribe', 'unsubscribe', SYSTEM, {
      timestamp: '2026-11-22T02:03:04+00:00',
      subscription_codes: ['sub-test-001'],
    }),
  },
]

export const oneTimeCodeExamples: readonly Example[] = [
  {
    id: 'sendCode',
    operation: 'sendCode',
    title: 'A code by SMS, if the number is known and has a phone',
    client: 'kumpear',
    body: { identifier_type: 'SPID', identifier_value: examplePerson.spid, locale: 'khm' },
  },
]
