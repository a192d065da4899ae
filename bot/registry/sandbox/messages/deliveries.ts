/** What the sandbox needs to call others. Without it nobody is called. */
export interface CallbackPorts {
  /** Posts a JSON body. Resolves with whether it was accepted; rejects when nobody answered. */
  callback: (url: string, body: unknown) => Promise<boolean>
  /** Runs a task after so many milliseconds. */
  later: (ms: number, task: () => void) => void
}

const TRIES = 6
const FIRST_WAIT_MS = 1000

/** Calls back, again and again with longer waits: after 1, 2, 4, 8 and 16 seconds. */
export function createDeliveries({ callback, later }: CallbackPorts) {
  let failed = 0
  function attempt(url: string, body: unknown, tried: number): void {
    callback(url, body)
      .catch(() => false)
      .then((accepted) => {
        if (accepted) return
        if (tried + 1 === TRIES) failed += 1
        else {
          later(FIRST_WAIT_MS * 2 ** tried, () => {
            attempt(url, body, tried + 1)
          })
        }
      })
      // The port's timer may refuse while the program stops.
      .catch(() => (failed += 1))
  }
  return {
    send(url: string, body: unknown): void {
      attempt(url, body, 0)
    },
    /** How many messages were given up. */
    failed: (): number => failed,
  }
}
export type Deliveries = ReturnType<typeof createDeliveries>
