import type { Enveloped } from './envelope.ts'
import type { Received, Sealed } from './scheme.ts'

/** Signs the messages of the standard that we send, and checks their answers. */
export interface MessageSigner {
  /** The message as it goes out this time: signed, with an id and a time of its own. */
  sign(message: Enveloped): Promise<Sealed>
  /** Whether an answer is signed as it should be; true where no keys are known to check it by. */
  accepts(answer: Received): Promise<boolean>
}
