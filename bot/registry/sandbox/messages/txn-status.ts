import {
  incomingTxnStatus,
  type IncomingTxnStatus,
} from '../../../../schemas/registry/txn-status.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import type { OpenMessage } from './open-message.ts'
import type { Operation } from './operation.ts'
import { replyHeader } from './reply-header.ts'
import type { Transaction, Transactions } from './transactions.ts'

interface Deps {
  transactions: Transactions
  open: OpenMessage
  now: () => Date
  newId: () => string
}

type Asked = IncomingTxnStatus['message']['txnstatus_request']

/**
 * What became of an earlier message of the caller. The standard has no code for "no such
 * transaction": the answer is rejected and says so.
 */
export function createTxnStatus({ transactions, open, now, newId }: Deps): Operation {
  return (raw, caller) => {
    const opened = open<IncomingTxnStatus>(raw, caller, {
      schema: incomingTxnStatus,
      action: 'txn-status',
    })
    if (opened.kind === 'error') return opened
    const { header, message } = opened.body
    const asked = message.txnstatus_request
    return {
      kind: 'accepted',
      answer: (correlationId) => {
        const found = opened.rejection
          ? undefined
          : transactions.find(caller.id, (transaction) => fits(transaction, asked))
        const head = replyHeader({
          action: 'txn-on-status',
          receiver: header.sender_id,
          status: found ? (found.state === 'done' ? 'succ' : found.state) : 'rjct',
          total: found ? 1 : 0,
          completed: found?.state === 'done' ? 1 : 0,
          rejection: opened.rejection,
          id: newId(),
          now: now(),
        })
        return {
          envelope: {
            header: found || opened.rejection ? head : { ...head, status_reason_message: UNKNOWN },
            message: {
              transaction_id: message.transaction_id,
              correlation_id: correlationId,
              txnstatus_response: {
                txn_type: asked.txn_type,
                txn_status: found ? describe(found, asked, now()) : nothing(asked, correlationId),
              },
            },
          },
        }
      },
    }
  }
}

const UNKNOWN = 'no such transaction of this sender'

function fits(transaction: Transaction, asked: Asked): boolean {
  if (transaction.type !== asked.txn_type) return false
  switch (asked.attribute_type) {
    case 'transaction_id':
      return transaction.id === asked.attribute_value
    case 'correlation_id':
      return transaction.correlationId === asked.attribute_value
    case 'reference_id_list':
      return asked.attribute_value.every((id) => transaction.references.includes(id))
  }
}

function describe(found: Transaction, asked: Asked, now: Date): object {
  const ids = { transaction_id: found.id, correlation_id: found.correlationId }
  const status = found.answer?.txnStatus
  if (status) {
    return asked.attribute_type === 'reference_id_list'
      ? keepReferences(status, asked.attribute_value)
      : status
  }
  if (found.type === 'receipt') return { ...ids, receipt_information: { beneficiaries: [] } }
  const parts = found.references.map((reference_id) => {
    return { reference_id, timestamp: toWireTime(now), status: found.state }
  })
  return { ...ids, search_response: parts }
}

const nothing = (asked: Asked, correlationId: string): object => ({
  transaction_id: asked.attribute_type === 'transaction_id' ? asked.attribute_value : '',
  ...(asked.txn_type === 'receipt'
    ? { receipt_information: { beneficiaries: [] } }
    : { correlation_id: correlationId, search_response: [] }),
})

/** Of a search with many parts, the ones asked for. */
function keepReferences(status: object, references: readonly string[]): object {
  if (!('search_response' in status) || !Array.isArray(status.search_response)) return status
  const parts = status.search_response as { reference_id?: unknown }[]
  const kept = parts.filter((part) => references.some((id) => id === part.reference_id))
  return { ...status, search_response: kept }
}
