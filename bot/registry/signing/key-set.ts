import { createLocalJWKSet, createRemoteJWKSet, customFetch, type CryptoKey, type JWK } from 'jose'

/** Algorithms that are taken: Ed25519 and RSA with SHA-256, as the known schemes use them. */
export const ALGORITHMS: readonly string[] = ['EdDSA', 'RS256']

/** Finds the public key that a signature names. Rejects when there is none, or not just one. */
export type KeySet = (named: { alg: string; kid?: string }) => Promise<CryptoKey>

/** Keys that we were given. */
export const localKeys = (keys: readonly JWK[]): KeySet => createLocalJWKSet({ keys: [...keys] })

/**
 * Keys that the other side publishes (RFC 7517): fetched when first needed, and again for a key
 * that is new, at most every half minute.
 */
export const publishedKeys = (
  url: string,
  fetch?: (url: string, init: RequestInit) => Promise<Response>,
): KeySet => createRemoteJWKSet(new URL(url), fetch && { [customFetch]: fetch })
