import type { Sealed, SignatureScheme } from '../../signing/scheme.ts'
import type { MessageSignatures } from '../access/message-signatures.ts'
import type { Envelope } from './operation.ts'

/** What the sandbox needs to call others. Without it nobody is called. */
export interface CallbackPorts {
  /** Posts a message. Resolves with whether it was accepted; rejects when nobody answered. */
  callback: (url: string, message: Sealed) => Promise<boolean>
  /** Runs a task after so many milliseconds. */
  later: (ms: number, task: () => void) => void
}

const TRIES = 6
const FIRST_WAIT_MS = 1000

/**
 * Calls back, again and again with longer waits: after 1, 2, 4, 8 and 16 seconds. Each try is
 * signed anew, because a signature ages.
 */
export function createDeliveries(
  { callback, later }: CallbackPorts,
  signatures: MessageSignatures,
) {
  let failed = 0
  async function post({ url, message, scheme }: Delivery): Promise<boolean> {
    const { header, ...body } = message
    return callback(url, await signatures.seal({ header: { ...header }, ...body }, scheme))
  }
  function attempt(delivery: Delivery, tried: number): void {
    post(delivery)
      .catch(() => false)
      .then((accepted) => {
        if (accepted) return
        if (tried + 1 === TRIES) failed += 1
        else {
          later(FIRST_WAIT_MS * 2 ** tried, () => {
            attempt(delivery, tried + 1)
          })
        }
      })
      // The port's timer may refuse while the program stops.
      .catch(() => (failed += 1))
  }
  return {
    /** @param scheme how the receiver signed when it asked */
    send(url: string, message: Envelope, scheme: SignatureScheme = 'none'): void {
      attempt({ url, message, scheme }, 0)
    },
    /** How many messages were given up. */
    failed: (): number => failed,
  }
}
export type Deliveries = ReturnType<typeof createDeliveries>

interface Delivery {
  url: string
  message: Envelope
  scheme: SignatureScheme
}
