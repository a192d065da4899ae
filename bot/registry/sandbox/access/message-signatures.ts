import type { Enveloped } from '../../signing/envelope.ts'
import type { Received, Sealed, SignatureScheme } from '../../signing/scheme.ts'
import { isUnsigned } from '../../signing/unsigned.ts'
import type { Caller } from './caller.ts'

/** Whether a message is signed as its sender's should be; `missing` and `invalid` are refused. */
export type SignatureState =
  | { kind: 'unsigned' }
  | { kind: 'missing' }
  | { kind: 'invalid' }
  | { kind: 'signed'; scheme: SignatureScheme }

/** Judges the signatures of messages, and signs answers. */
export interface MessageSignatures {
  judge(received: Received, caller: Caller): Promise<SignatureState>
  seal(message: Enveloped, scheme: SignatureScheme): Promise<Sealed>
}

/** For a sandbox without a key, as in a page: messages go unsigned, both ways. */
export const withoutKeys: MessageSignatures = {
  judge: (received, { keys }) => {
    if (!isUnsigned(received)) return Promise.resolve({ kind: 'invalid' })
    return Promise.resolve({ kind: keys ? 'missing' : 'unsigned' })
  },
  seal: (message) => Promise.resolve({ text: JSON.stringify(message), headers: {} }),
}
