import type { Caller } from '../sandbox/access/caller.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

/** A registered system that may do everything but serve citizens. */
export const system: Caller = {
  id: 'practice-system',
  scopes: ['registry.search', 'registry.subscribe', 'registry.notify'],
}

/** The moment at which messages are sent, which the test sandbox's clock shows, too. */
export const SENT_AT = '2026-11-22T02:00:00+00:00'

let count = 0
/** A new id: messages of tests are told apart, too. */
export const nextId = (name: string): string => `${name}-${++count}`

/** A header with everything a message needs. */
export const header = (action: string, changes: object = {}) => ({
  version: '1.0.0',
  message_id: nextId('m'),
  message_ts: SENT_AT,
  action,
  sender_id: system.id,
  receiver_id: 'spr',
  total_count: 1,
  is_msg_encrypted: false,
  ...changes,
})

/** One part of a search. */
export const searchItem = (criteria: object, changes: object = {}) => ({
  reference_id: nextId('r'),
  timestamp: SENT_AT,
  search_criteria: criteria,
  locale: 'eng',
  ...changes,
})

/** A search with these parts. */
export const searchMessage = (items: readonly object[], changes: object = {}) => ({
  header: header('search', { total_count: items.length, ...changes }),
  message: { transaction_id: nextId('t'), search_request: items },
})

export const byIdentifier = (type: string, value: string) => ({
  query_type: 'idtype-value',
  query: { type, value },
})

/** Posts a message as a registered system. */
export const post = (sandbox: Sandbox, path: string, body: unknown, caller = system) =>
  sandbox.handle({ method: 'POST', path, body, caller })
