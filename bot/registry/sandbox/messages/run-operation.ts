import type { Acknowledgement } from '../../../../schemas/registry/acknowledgement.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import type { RegistryResponse } from '../../transport.ts'
import { callbackAddress } from '../access/callback-address.ts'
import type { Caller } from '../access/caller.ts'
import { errorReply } from '../reply.ts'
import type { CallbackPorts, Deliveries } from './deliveries.ts'
import type { Operation, Outcome } from './operation.ts'
import type { Transactions } from './transactions.ts'

interface Deps {
  transactions: Transactions
  now: () => Date
  newId: () => string
  /** Absent where nobody can be called: then asynchronous messages are answered by NACK. */
  callbacks?: { deliveries: Deliveries; later: CallbackPorts['later'] } | undefined
  /** Told when an answer could not be made after its message was acknowledged. */
  onFault?: ((fault: unknown) => void) | undefined
}

/** Time that the sandbox takes for an asynchronous message, so that it can be seen pending. */
const WORK_MS = 50

/** Runs operations, answering at once or by callback. */
export function createRunner({ transactions, now, newId, callbacks, onFault }: Deps) {
  const begin = (outcome: Outcome & { kind: 'accepted' }, caller: Caller, id: string) =>
    outcome.transaction &&
    transactions.begin({
      ...outcome.transaction,
      caller: caller.id,
      correlationId: id,
      state: 'rcvd',
    })

  return {
    /** The answer itself. */
    async sync(
      operation: Operation,
      raw: unknown,
      caller: Caller,
      regType: string,
    ): Promise<RegistryResponse> {
      const outcome = operation(raw, caller, regType)
      if (outcome.kind === 'error') return outcome.reply
      const correlationId = newId()
      const transaction = begin(outcome, caller, correlationId)
      const answer = await outcome.answer(correlationId)
      if (transaction) Object.assign(transaction, { state: 'done', answer })
      return { status: 200, body: answer.envelope }
    },

    /** An acknowledgement now; the answer later, to an address that is registered for the caller. */
    async async(
      operation: Operation,
      raw: unknown,
      caller: Caller,
      regType: string,
    ): Promise<RegistryResponse> {
      const correlationId = newId()
      const stamp = { now: now(), correlationId }
      const address = callbackAddress(raw, caller)
      if (address.kind === 'refused') {
        const message = 'sender_uri is not registered for this sender'
        return errorReply(400, 'err.sender_uri.invalid', message, stamp)
      }
      const { url } = address
      const outcome = operation(raw, caller, regType)
      if (outcome.kind === 'error') return outcome.reply
      const transaction = begin(outcome, caller, correlationId)
      const finish = async (): Promise<void> => {
        try {
          const answer = await outcome.answer(correlationId)
          if (transaction) Object.assign(transaction, { state: 'done', answer })
          if (url !== undefined) callbacks?.deliveries.send(url, answer.envelope, caller.signed)
        } catch (fault) {
          onFault?.(fault)
        }
      }
      if (!callbacks) await finish()
      else {
        callbacks.later(0, () => {
          if (transaction) transaction.state = 'pdng'
          callbacks.later(WORK_MS, () => {
            void finish()
          })
        })
      }
      const body: Acknowledgement = {
        message: {
          ack_status: url !== undefined && callbacks ? 'ACK' : 'NACK',
          timestamp: toWireTime(stamp.now),
          correlation_id: correlationId,
        },
      }
      return { status: 202, body }
    },
  }
}
