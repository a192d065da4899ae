import type { RegistryResponse } from '../../transport.ts'
import type { Caller } from '../access/caller.ts'

/** A message that was refused, or one that was accepted and whose answer can be made. */
export type Outcome =
  | { kind: 'error'; reply: RegistryResponse }
  /** To be called once: some answers change the registry. */
  | { kind: 'accepted'; answer: () => object }

/**
 * An operation of the standard: checks a message now, so that an acknowledgement can follow, and
 * makes its answer now or later.
 * @param regType the registry meant by messages that name none
 */
export type Operation = (raw: unknown, caller: Caller, regType: string) => Outcome

/** The answer to a synchronous call. */
export function answerNow(outcome: Outcome): RegistryResponse {
  return outcome.kind === 'error' ? outcome.reply : { status: 200, body: outcome.answer() }
}
