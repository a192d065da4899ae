import type { ReplyHeader } from '../../../../schemas/registry/header.ts'
import type { TxnType } from '../../../../schemas/registry/txn-status.ts'
import type { RegistryResponse } from '../../transport.ts'
import type { Caller } from '../access/caller.ts'

/** A message of this registry, as answer or callback. */
export interface Envelope {
  header: ReplyHeader
  message: object
}

/** What the status of a transaction is found by. */
export interface TransactionKey {
  type: TxnType
  id: string
  references: readonly string[]
}

export interface Answer {
  envelope: Envelope
  /** The same as the status of the transaction gives it; none where none is kept. */
  txnStatus?: object
}

/** A message that was refused, or one that was accepted and whose answer can be made. */
export type Outcome =
  | { kind: 'error'; reply: RegistryResponse }
  | {
      kind: 'accepted'
      /** Absent where the status cannot be asked for. */
      transaction?: TransactionKey
      /** To be called once: some answers change the registry. */
      answer: (correlationId: string) => Answer | Promise<Answer>
    }

/**
 * An operation of the standard: checks a message now, so that an acknowledgement can follow, and
 * makes its answer now or later.
 * @param regType the registry meant by messages that name none
 */
export type Operation = (raw: unknown, caller: Caller, regType: string) => Outcome
