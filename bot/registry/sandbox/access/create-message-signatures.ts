import { proposedProfile } from '../../profile.ts'
import { localKeys } from '../../signing/key-set.ts'
import type { SigningKey } from '../../signing/signing-key.ts'
import { schemeOf, strategies } from '../../signing/strategies.ts'
import type { MessageSignatures } from './message-signatures.ts'

interface Deps {
  /** The registry's own key. */
  key: SigningKey
  now: () => Date
}

/**
 * Checks messages by the keys that are registered for their senders, in whichever scheme they come,
 * and signs answers in the same. A sender without a key goes unsigned; a signature of it could not
 * be checked and is refused.
 */
export function createMessageSignatures({ key, now }: Deps): MessageSignatures {
  return {
    async judge(received, { id, keys }) {
      const scheme = schemeOf(received)
      if (scheme === 'none') return { kind: keys ? 'missing' : 'unsigned' }
      if (scheme === undefined || !keys) return { kind: 'invalid' }
      const context = { keys: localKeys(keys), sender: id, now: now() }
      const right = await strategies[scheme].verify(received, context)
      return right ? { kind: 'signed', scheme } : { kind: 'invalid' }
    },
    seal: (message, scheme) =>
      strategies[scheme].sign(message, { key, sender: proposedProfile.receiverId, now: now() }),
  }
}
