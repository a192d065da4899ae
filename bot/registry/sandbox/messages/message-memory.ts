import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { LIMITS } from '../limits.ts'

/** More than one caller can send while they are remembered, so that none can push others out. */
const MOST_MESSAGES = 10 * LIMITS.callsPerMinute + 1

interface Message {
  sender: string
  messageId: string
  content: unknown
  /** The id is good for one message only, also unchanged. */
  once: boolean
}

/**
 * Remembers which messages came, so that one id does not stand for two. The same message may come
 * again: a caller that heard no answer sends it once more. A signed one may not, because somebody
 * else may have recorded it. Contents are kept as hashes only.
 */
export function createMessageMemory(now: () => Date) {
  const seen = new Map<string, { hash: string; at: number }>()

  function forgetOld(time: number): void {
    for (const [id, { at }] of seen) {
      if (time - at < LIMITS.memoryMs && seen.size <= MOST_MESSAGES) return
      seen.delete(id)
    }
  }

  /** Whether this sender used the id already, for another message or for one that counts once. */
  return ({ sender, messageId, content, once }: Message): boolean => {
    const time = now().getTime()
    forgetOld(time)
    const id = JSON.stringify([sender, messageId])
    const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))
    const known = seen.get(id)
    if (known) return once || known.hash !== hash
    seen.set(id, { hash, at: time })
    return false
  }
}
export type MessageMemory = ReturnType<typeof createMessageMemory>
