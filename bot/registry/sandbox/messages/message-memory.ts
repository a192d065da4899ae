import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { LIMITS } from '../limits.ts'

const MOST_MESSAGES = 10_000

/**
 * Remembers which messages came, so that one id does not stand for two. The same message may come
 * again: a caller that heard no answer sends it once more. Contents are kept as hashes only.
 */
export function createMessageMemory(now: () => Date) {
  const seen = new Map<string, { hash: string; at: number }>()

  function forgetOld(time: number): void {
    for (const [id, { at }] of seen) {
      if (time - at < LIMITS.memoryMs && seen.size <= MOST_MESSAGES) return
      seen.delete(id)
    }
  }

  /** Whether this sender used the id for another message already. */
  return (sender: string, messageId: string, content: unknown): boolean => {
    const time = now().getTime()
    forgetOld(time)
    const id = JSON.stringify([sender, messageId])
    const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))
    const known = seen.get(id)
    if (known) return known.hash !== hash
    seen.set(id, { hash, at: time })
    return false
  }
}
export type MessageMemory = ReturnType<typeof createMessageMemory>
