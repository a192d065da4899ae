import type { SignatureScheme } from '../../signing/scheme.ts'

/**
 * What a caller may do.
 * - `citizen`: look one person up with two proofs, ask for a code, hand in and follow cases.
 * - `officer`: work on cases for officers whom the caller names and vouches for.
 * - `registry.search`: search freely, ask `enrolled` and the status of own transactions.
 * - `registry.subscribe`: subscribe to events.
 * - `registry.notify`: tell the registry of enrolments.
 */
export const scopes = [
  'citizen',
  'officer',
  'registry.search',
  'registry.subscribe',
  'registry.notify',
] as const
export type Scope = (typeof scopes)[number]

/** Who calls, as far as the registry knows them. */
export interface Caller {
  /** Equals `sender_id` of the caller's messages, whatever the case of its letters. */
  id: string
  scopes: readonly Scope[]
  /** Addresses at which it can be called back, with everything below them; the first by default. */
  callbacks?: readonly string[]
  /** Its public keys (RFC 7517). With them its messages have to be signed. */
  keys?: readonly PublicKey[]
  /** How the message at hand is signed, once that was checked. */
  signed?: SignatureScheme
}

/** A public key with its algorithm: `EdDSA` or `RS256`. */
export interface PublicKey extends Readonly<Record<string, string>> {
  kty: string
  kid: string
  alg: string
}

/** This hub's bot: it serves citizens, and can see no more than one of them at a time. */
export const citizenBot: Caller = { id: 'kumpear', scopes: ['citizen'] }

/** This hub's desk, where case officers are signed in. It cannot look anybody up. */
export const officerDesk: Caller = { id: 'kumpear-desk', scopes: ['officer'] }
