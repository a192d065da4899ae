import { digits, type Random } from './random.ts'
import { sameText } from '../same-text.ts'

/** A message on an invented person's phone. */
export interface PhoneMessage {
  phone: string
  code: string
  sentAt: Date
  /** From then on the code opens nothing. */
  expiresAt: Date
}

const MINUTE_MS = 60_000
const LIFE_MS = 5 * MINUTE_MS
const TRIES = 5
const CODE_DIGITS = 6
/** The wait before the next code doubles from this up to the longest, so nobody is locked out. */
const FIRST_GAP_MS = MINUTE_MS
const LONGEST_GAP_MS = 15 * MINUTE_MS
/** After this long without a code the waits begin anew. */
const CALM_MS = 60 * MINUTE_MS
const MOST_MESSAGES = 100

interface Issued {
  code: string
  expiresAt: number
  triesLeft: number
}

interface Sending {
  sentAt: number
  /** Codes sent without a calm hour between them. */
  count: number
}

/**
 * One-time codes of the sandbox: six digits, five minutes, five tries, used once. A person gets
 * codes more and more slowly, whoever asks for them.
 */
export function createOneTimeCodes(now: () => Date, random: Random) {
  const issued = new Map<string, Issued>()
  const sendings = new Map<string, Sending>()
  let messages: readonly PhoneMessage[] = []

  return {
    /**
     * Sends a code, unless there is no phone or the last code is too young. Nothing tells the
     * caller which.
     */
    send(spid: string, phone: string | undefined): void {
      const time = now().getTime()
      const code = digits(random, CODE_DIGITS)
      if (phone === undefined) return
      const before = sendings.get(spid)
      const calm = !before || time - before.sentAt >= CALM_MS
      if (!calm && time - before.sentAt < gapAfter(before.count)) return
      const expiresAt = time + LIFE_MS
      issued.set(spid, { code, expiresAt, triesLeft: TRIES })
      sendings.set(spid, { sentAt: time, count: calm ? 1 : before.count + 1 })
      const message = { phone, code, sentAt: new Date(time), expiresAt: new Date(expiresAt) }
      messages = [message, ...messages].slice(0, MOST_MESSAGES)
    },
    /** Whether the code is right; a right code is spent, a wrong one costs a try. */
    check(spid: string, code: string): boolean {
      const found = issued.get(spid)
      const right = sameText(found?.code ?? '-'.repeat(CODE_DIGITS), code)
      if (!found) return false
      const live = found.triesLeft > 0 && now().getTime() < found.expiresAt
      found.triesLeft -= 1
      if (live && right) issued.delete(spid)
      return live && right
    },
    /** What was sent, newest first. */
    messages: (): readonly PhoneMessage[] => messages,
  }
}
export type OneTimeCodes = ReturnType<typeof createOneTimeCodes>

const gapAfter = (count: number): number =>
  Math.min(FIRST_GAP_MS * 2 ** (count - 1), LONGEST_GAP_MS)
