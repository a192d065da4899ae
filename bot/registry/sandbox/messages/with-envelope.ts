import type { Action } from '../../../../schemas/registry/header.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import type { Caller } from '../access/caller.ts'

interface Missing {
  caller: Caller
  action: Action
  /** A field of a bare message, by which it is known. */
  field: string
  now: Date
  id: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A message of the beneficiary registry in its envelope. It may come bare, and in the header the
 * standard requires no sender and no count here: the token tells who it is.
 */
export function withEnvelope(raw: unknown, { caller, action, field, now, id }: Missing): unknown {
  if (!isObject(raw)) return raw
  const defaults = { sender_id: caller.id, total_count: 1 }
  if (isObject(raw.header)) return { ...raw, header: { ...defaults, ...raw.header } }
  if ('message' in raw || 'header' in raw || !(field in raw)) return raw
  const header = { ...defaults, message_id: id, message_ts: toWireTime(now), action }
  return { header, message: raw }
}
