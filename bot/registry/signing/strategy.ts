import type { Enveloped } from './envelope.ts'
import type { KeySet } from './key-set.ts'
import type { Received, Sealed } from './scheme.ts'
import type { SigningKey } from './signing-key.ts'

/** Who signs, and when. */
export interface SignContext {
  key: SigningKey
  /** `sender_id` of the message. */
  sender: string
  now: Date
}

/** Whose signature is expected, and when. */
export interface VerifyContext {
  keys: KeySet
  sender: string
  now: Date
}

/** One way of signing messages. Nothing else knows how a scheme looks. */
export interface SignatureStrategy {
  /** Whether a message carries a signature of this kind, right or wrong. */
  isIn: (received: Received) => boolean
  /** Signs the header and the message of a body; a signature in it is replaced. */
  sign: (body: Enveloped, context: SignContext) => Promise<Sealed>
  /** Whether the sender signed what came; false, too, for what cannot be read. */
  verify: (received: Received, context: VerifyContext) => Promise<boolean>
}
