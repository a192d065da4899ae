import { toBase64Url } from './base64url.ts'

/** The key with which the sandbox signs tokens: Ed25519, made anew at each start. */
export interface SigningKey {
  pair: CryptoKeyPair
  /** The public half as it is published. */
  jwk: { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string; use: 'sig'; alg: 'EdDSA' }
}

/** Makes a key; its id is the thumbprint of RFC 7638. */
export async function createSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const members = new TextEncoder().encode(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`)
  const kid = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', members)))
  return { pair, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' } }
}
