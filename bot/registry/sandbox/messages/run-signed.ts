import type { ErrorCode } from '../../../../schemas/registry/codes.ts'
import { isEnveloped } from '../../signing/envelope.ts'
import type { Received } from '../../signing/scheme.ts'
import type { RegistryResponse } from '../../transport.ts'
import type { Caller } from '../access/caller.ts'
import type { MessageSignatures } from '../access/message-signatures.ts'
import type { Endpoint } from './operations.ts'

interface Deps {
  signatures: MessageSignatures
  fail: (status: number, code: ErrorCode, message: string) => RegistryResponse
}

/** An answer with what belongs to its signature: its text to the letter, and HTTP headers. */
export interface SignedResponse extends RegistryResponse {
  text?: string
  headers?: Readonly<Record<string, string>>
}

/** Runs operations of the standard on messages whose signature is in order; signs the answers. */
export const createSignedRunner =
  ({ signatures, fail }: Deps) =>
  async (
    endpoint: Endpoint,
    received: Received,
    caller: Caller,
    regType: string,
  ): Promise<SignedResponse> => {
    const state = await signatures.judge(received, caller)
    if (state.kind === 'missing') {
      const message = 'messages of this sender have to be signed'
      return fail(401, 'err.signature.missing', message)
    }
    if (state.kind === 'invalid') {
      const message = 'the signature is wrong, too old, or of a key not registered for this sender'
      return fail(401, 'err.signature.invalid', message)
    }
    if (state.kind === 'unsigned') return endpoint.run(received.body, caller, regType)
    const signed = { ...caller, signed: state.scheme }
    const reply = await endpoint.run(received.body, signed, regType)
    if (!isEnveloped(reply.body)) return reply
    const { text, headers } = await signatures.seal(reply.body, state.scheme)
    return { status: reply.status, body: JSON.parse(text) as unknown, text, headers }
  }
