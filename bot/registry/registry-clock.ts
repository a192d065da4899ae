/** The present time as the registry sees it, as far as its answers show. */
export interface RegistryClock {
  now: () => Date
  /** To be called when a call goes out; what it gives takes the headers of the answer. */
  sending: () => (answer: Headers) => void
}

interface Options {
  /** This machine's clock. */
  now: () => Date
  /** Told when the clocks differ so much that messages may be refused, in seconds. */
  onSkew?: (seconds: number) => void
}

/** `Date` counts whole seconds: a smaller difference may be none. */
const UNSURE_MS = 2_000
/** What registries tolerate in the times of messages. */
const TOLERATED_MS = 60_000

/**
 * A clock for the times in messages. A machine whose own clock is wrong would have its messages
 * refused as too old or from the future; the `Date` of the registry's answers puts that right.
 * Only for messages: lives of tokens and waits are counted on the machine's own clock.
 */
export function createRegistryClock({ now, onSkew }: Options): RegistryClock {
  let skewMs = 0
  let reported = 0

  function learn(theirs: number, sent: number): void {
    const way = now().getTime() - sent
    const difference = theirs - (sent + way / 2)
    skewMs = Math.abs(difference) <= UNSURE_MS + way ? 0 : difference
    if (Math.abs(skewMs - reported) <= TOLERATED_MS) return
    reported = skewMs
    onSkew?.(Math.round(skewMs / 1000))
  }

  return {
    now: () => new Date(now().getTime() + skewMs),
    sending() {
      const sent = now().getTime()
      return (answer) => {
        const theirs = Date.parse(answer.get('Date') ?? '')
        // An answer out of a cache shows the time when it was made.
        if (!Number.isNaN(theirs) && !answer.has('Age')) learn(theirs, sent)
      }
    },
  }
}
