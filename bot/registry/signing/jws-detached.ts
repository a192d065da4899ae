import { canonicalJson } from './canonical-json.ts'
import { looksLikeJws, openJws, signJws } from './jws.ts'
import { SIGNATURE_HEADER } from './scheme.ts'
import type { SignatureStrategy } from './strategy.ts'

/**
 * OpenG2P's scheme (openg2p-fastapi-common at 3d0442af): the HTTP header `Signature` holds a JWS
 * without its content (RFC 7515, appendix F), which is the whole body with sorted keys. We send
 * the body in just that form, so that it can be checked over the bytes that came, too; of others
 * both is taken.
 */
export const jwsDetached: SignatureStrategy = {
  isIn: ({ header }) => header !== undefined,

  async sign(body, { key }) {
    const text = canonicalJson(body)
    const [head = '', , signature = ''] = (await signJws(encode(text), key)).split('.')
    return { text, headers: { [SIGNATURE_HEADER]: `${head}..${signature}` } }
  },

  async verify({ body, bytes, header = '' }, { keys }) {
    if (!looksLikeJws(header, false)) return false
    const [head = '', , signature = ''] = header.split('.')
    const contents = [...(bytes ? [bytes] : []), encode(canonicalJson(body ?? null))]
    for (const content of contents) {
      const coded = Buffer.from(content).toString('base64url')
      if (await openJws(`${head}.${coded}.${signature}`, keys)) return true
    }
    return false
  },
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
