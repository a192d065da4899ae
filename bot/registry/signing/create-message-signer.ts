import { toWireTime } from '../../../schemas/registry/wire.ts'
import { isEnveloped } from './envelope.ts'
import type { KeySet } from './key-set.ts'
import type { MessageSigner } from './message-signer.ts'
import type { SignatureScheme } from './scheme.ts'
import type { SigningKey } from './signing-key.ts'
import { schemeOf, strategies } from './strategies.ts'

interface Options {
  scheme: SignatureScheme
  key: SigningKey
  /** The registry's keys; without them its answers are not checked. */
  keys?: KeySet | undefined
  /** The time as the registry sees it. */
  now: () => Date
  newId: () => string
}

/**
 * Signs by one scheme. Each try of a message is a message of its own, with a new id and the present
 * time: a registry refuses what it has seen or what is old, and the first try may have got there.
 */
export function createMessageSigner({ scheme, key, keys, now, newId }: Options): MessageSigner {
  const strategy = strategies[scheme]
  return {
    sign({ header, ...body }) {
      const time = now()
      const fresh = { ...header, message_id: newId(), message_ts: toWireTime(time) }
      const sender = senderOf({ header })
      return strategy.sign({ header: fresh, ...body }, { key, sender, now: time })
    },
    async accepts(answer) {
      if (!keys) return true
      if (!isEnveloped(answer.body) || schemeOf(answer) !== scheme) return false
      return strategy.verify(answer, { keys, sender: senderOf(answer.body), now: now() })
    },
  }
}

const senderOf = ({ header }: { header: { sender_id?: unknown } }): string =>
  typeof header.sender_id === 'string' ? header.sender_id : ''
