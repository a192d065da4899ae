import type { z } from 'zod'
import type { ErrorCode, HeaderReason } from '../../../../schemas/registry/codes.ts'
import { actions, type Action, type IncomingHeader } from '../../../../schemas/registry/header.ts'
import { DCI_VERSION } from '../../../../schemas/registry/wire.ts'
import type { RegistryResponse } from '../../transport.ts'
import type { Caller } from '../access/caller.ts'
import { LIFE_S } from '../../signing/scheme.ts'
import { LIMITS } from '../limits.ts'
import { describeFields, errorReply } from '../reply.ts'
import type { MessageMemory } from './message-memory.ts'

interface Deps {
  now: () => Date
  newId: () => string
  wasUsed: MessageMemory
}

/** Why a whole message is rejected, with what to do about it. */
export interface Rejection {
  code: HeaderReason
  message: string
}

/** A message that could be read; rejected where its header does not fit. */
export type Opened<T> =
  { kind: 'message'; body: T; rejection?: Rejection } | { kind: 'error'; reply: RegistryResponse }

interface Expected<T> {
  schema: z.ZodType<T>
  action: Action
  /** A word that a published sample writes instead. */
  orAction?: string
  /** How many parts the message holds, for `total_count`; undefined where it is one thing. */
  countParts?: (body: T) => number
  mostParts?: number
}

/** Names under which this registry is addressed, whatever the case of their letters. */
const OUR_NAMES: ReadonlySet<string> = new Set([
  'spr',
  'sr',
  'social',
  'ibr',
  'sr-server',
  'ibr-server',
  'registry-server',
])

/**
 * Reads a message of the standard and checks what all messages have. Failures in form are errors
 * (HTTP 4xx); a readable message with a header that does not fit is rejected with a reason.
 */
export function createOpener({ now, newId, wasUsed }: Deps) {
  const fail = (status: number, code: ErrorCode, message: string): Opened<never> => ({
    kind: 'error',
    reply: errorReply(status, code, message, { now: now(), correlationId: newId() }),
  })

  return <T extends { header: IncomingHeader }>(
    raw: unknown,
    caller: Caller,
    expected: Expected<T>,
  ): Opened<T> => {
    if (isEncrypted(raw)) {
      return fail(400, 'err.encryption.invalid', 'encrypted messages are not read here')
    }
    const parsed = expected.schema.safeParse(raw)
    if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
    const body = parsed.data
    const { version, sender_id, receiver_id, message_id } = body.header
    if (version !== undefined && /^\d+\.\d+\.\d+$/.test(version) && version !== DCI_VERSION) {
      return fail(400, 'err.version.not_supported', `supported is ${DCI_VERSION}`)
    }
    if (sender_id.toLowerCase() !== caller.id.toLowerCase()) {
      return fail(403, 'err.sender_id.invalid', 'sender_id is not the one registered for the token')
    }
    if (receiver_id !== undefined && !OUR_NAMES.has(receiver_id.toLowerCase())) {
      return fail(400, 'err.receiver_id.invalid', 'receiver_id is not this registry')
    }
    const rejection =
      checkHeader(body, expected, now()) ??
      (caller.signed && isOld(body.header, now())
        ? reject('rjct.message_ts.invalid', `message_ts is older than ${LIFE_S} seconds`)
        : undefined) ??
      (wasUsed({ sender: caller.id, messageId: message_id, content: raw, once: !!caller.signed })
        ? reject('rjct.message_id.duplicate', 'this message_id was used before')
        : undefined)
    return { kind: 'message', body, ...(rejection && { rejection }) }
  }
}
export type OpenMessage = ReturnType<typeof createOpener>

/** Whether a message is older than a signature is good. Unsigned ones may be of any age. */
const isOld = ({ message_ts }: IncomingHeader, now: Date): boolean =>
  now.getTime() - Date.parse(message_ts) > LIFE_S * 1000 + LIMITS.skewMs

const reject = (code: HeaderReason, message: string): Rejection => ({ code, message })

function checkHeader<T extends { header: IncomingHeader }>(
  body: T,
  { action, orAction, countParts, mostParts = LIMITS.parts }: Expected<T>,
  now: Date,
): Rejection | undefined {
  const { header } = body
  if (header.version !== undefined && header.version !== DCI_VERSION) {
    return reject('rjct.version.invalid', 'a version is three numbers with dots')
  }
  if (Date.parse(header.message_ts) > now.getTime() + LIMITS.skewMs) {
    return reject('rjct.message_ts.invalid', 'message_ts is in the future')
  }
  if (header.action !== action && header.action !== orAction) {
    return actions.some((known) => known === header.action)
      ? reject('rjct.action.not_supported', 'this action is not answered at this address')
      : reject('rjct.action.invalid', 'the standard has no such action')
  }
  const parts = countParts?.(body)
  if (parts === undefined) return undefined
  if (parts > mostParts) {
    return reject('rjct.total_count.limit_exceeded', `at most ${mostParts} parts in one message`)
  }
  return header.total_count === parts
    ? undefined
    : reject('rjct.total_count.invalid', 'total_count is not the number of parts')
}

function isEncrypted(raw: unknown): boolean {
  const { header } = Object(raw) as { header?: unknown }
  return (Object(header) as { is_msg_encrypted?: unknown }).is_msg_encrypted === true
}
