import { CompactSign, compactVerify } from 'jose'
import { ALGORITHMS, type KeySet } from './key-set.ts'
import type { SigningKey } from './signing-key.ts'

/** A signature in the compact form of RFC 7515, with its content. */
export const signJws = (content: Uint8Array, key: SigningKey): Promise<string> =>
  new CompactSign(content).setProtectedHeader({ alg: key.alg, kid: key.kid }).sign(key.privateKey)

/** The content that was signed; undefined for a signature that is wrong in any way. */
export async function openJws(jws: string, keys: KeySet): Promise<Uint8Array | undefined> {
  const signature = jws.split('.').at(-1) ?? ''
  // Other texts stand for the same bytes; only the right one is taken.
  if (Buffer.from(signature, 'base64url').toString('base64url') !== signature) return undefined
  try {
    const { payload } = await compactVerify(jws, keys, { algorithms: [...ALGORITHMS] })
    return payload
  } catch {
    return undefined
  }
}

/** Whether a text may be a JWS; `content` says whether it holds its content. */
export const looksLikeJws = (text: string, content: boolean): boolean =>
  (content ? /^[\w-]{2,999}\.[\w-]+\.[\w-]{2,999}$/ : /^[\w-]{2,999}\.\.[\w-]{2,999}$/).test(text)
