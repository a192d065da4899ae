import { toWireTime } from '../../schemas/registry/wire.ts'
import type { Settings } from './registry-under-test.ts'

/** Makes valid messages of each kind; a check spoils one thing in one of them. */
export function createMessages({ sender, receiver, senderUri, now, newId }: Settings) {
  const envelope = (action: string, message: object) => ({
    header: {
      version: '1.0.0',
      message_id: newId(),
      message_ts: toWireTime(now()),
      action,
      sender_id: sender,
      receiver_id: receiver,
      ...(senderUri !== undefined && { sender_uri: senderUri }),
      total_count: 1,
      is_msg_encrypted: false,
    },
    message: { transaction_id: newId(), ...message },
  })
  const byIdentifier = { query_type: 'idtype-value', query: { type: 'UIN', value: 'TEST-001' } }
  return {
    /** A search; `item` changes its only part. */
    search: (item: object = {}) =>
      envelope('search', {
        search_request: [
          {
            reference_id: newId(),
            timestamp: toWireTime(now()),
            search_criteria: byIdentifier,
            locale: 'eng',
            ...item,
          },
        ],
      }),
    subscribe: (item: object = {}) =>
      envelope('subscribe', {
        subscribe_request: [
          {
            reference_id: newId(),
            timestamp: toWireTime(now()),
            subscribe_criteria: {
              reg_event_type: 'REGISTER',
              filter: { type: 'UIN', value: 'TEST-001' },
              notify_record_type: 'Member',
            },
            ...item,
          },
        ],
      }),
    unsubscribe: (code = 'sub-test-001') =>
      envelope('unsubscribe', { timestamp: toWireTime(now()), subscription_codes: [code] }),
    txnStatus: () => {
      const attribute_value = newId()
      return envelope('txn-status', {
        txnstatus_request: {
          reference_id: newId(),
          txn_type: 'search',
          attribute_type: 'transaction_id',
          attribute_value,
        },
      })
    },
    enrolled: () =>
      envelope('search', {
        enrolled_criteria: {
          query_type: 'expression',
          query: {
            person_identifier: { eq: 'TEST-001' },
            'programme_identifier.program.programme_identifier': { eq: 'no-such-programme' },
          },
        },
      }),
    updates: () => envelope('notify', { enrolled_updates: { beneficiaries: [] } }),
    criteria: {
      byIdentifier,
      unknown: { query_type: 'idtype-value', query: { type: 'UIN', value: 'NOBODY-HAS-THIS' } },
      expression: {
        query_type: 'expression',
        query: {
          type: 'ns:org:QueryType:expression',
          value: { expression: { collection: 'Group', query: { group_size: { $lt: 3 } } } },
        },
      },
      predicate: {
        query_type: 'predicate',
        query: [
          {
            seq_num: 1,
            expression1: { attribute_name: 'group_size', operator: 'lt', attribute_value: '3' },
          },
        ],
      },
    },
  }
}
export type Messages = ReturnType<typeof createMessages>
