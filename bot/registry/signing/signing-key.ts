import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, type JWK } from 'jose'

/** A private key and how its public half is published. */
export interface SigningKey {
  privateKey: KeyObject
  /** `EdDSA` for Ed25519, `RS256` for RSA. */
  alg: string
  /** The thumbprint of RFC 7638. */
  kid: string
  /** The public half alone. */
  jwk: JWK
}

const SHORTEST_RSA_BITS = 2048

/** The algorithm for this key; undefined for a key of another kind, or one that is too short. */
export function algorithmOf(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'EdDSA'
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  return key.asymmetricKeyType === 'rsa' && bits >= SHORTEST_RSA_BITS ? 'RS256' : undefined
}

/** A key that was given to us. @throws Error for one that `algorithmOf` does not know. */
export async function toSigningKey(privateKey: KeyObject): Promise<SigningKey> {
  const alg = algorithmOf(privateKey)
  if (alg === undefined) throw new Error('expected a key for Ed25519 or RSA')
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' }) as JWK
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, alg, kid, jwk: { ...jwk, kid, use: 'sig', alg } }
}

/** A new Ed25519 key. */
export const createSigningKey = (): Promise<SigningKey> =>
  toSigningKey(generateKeyPairSync('ed25519').privateKey)
