import type { Answer, TransactionKey } from './operation.ts'

/** An earlier message of a caller and what became of it. */
export interface Transaction extends TransactionKey {
  caller: string
  correlationId: string
  /** Received, being worked on, or answered. */
  state: 'rcvd' | 'pdng' | 'done'
  answer?: Answer
}

const MOST_TRANSACTIONS = 500

/** The last transactions of all callers, newest first. Each caller finds its own only. */
export function createTransactions() {
  let kept: readonly Transaction[] = []
  return {
    begin(transaction: Transaction): Transaction {
      kept = [transaction, ...kept].slice(0, MOST_TRANSACTIONS)
      return transaction
    },
    find: (caller: string, fits: (transaction: Transaction) => boolean): Transaction | undefined =>
      kept.find((transaction) => transaction.caller === caller && fits(transaction)),
  }
}
export type Transactions = ReturnType<typeof createTransactions>
