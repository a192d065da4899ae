import { canonicalJson } from './canonical-json.ts'
import { isEnveloped } from './envelope.ts'
import { looksLikeJws, openJws, signJws } from './jws.ts'
import type { SignatureStrategy } from './strategy.ts'

/**
 * OpenCRVS' scheme (dci-crvs-api at 1597be67): `signature` is a JWS that holds the message once
 * more, which has to equal the message beside it, however both are written.
 */
export const jwsEmbedded: SignatureStrategy = {
  isIn: ({ body }) => looksLikeJws(split(body).signature, true),

  async sign(body, { key }) {
    const { content } = split(body)
    const signature = await signJws(new TextEncoder().encode(JSON.stringify(content)), key)
    return { text: JSON.stringify({ signature, ...content }), headers: {} }
  },

  async verify({ body }, { keys }) {
    const { signature, content } = split(body)
    if (!isEnveloped(content)) return false
    const signed = await openJws(signature, keys)
    const json = signed && parse(signed)
    return isEnveloped(json) && canonicalJson(json) === canonicalJson(content)
  },
}

/** The signature and what it is about. */
function split(body: unknown): { signature: string; content: object } {
  const { signature, ...content } = Object(body) as { signature?: unknown }
  return { signature: typeof signature === 'string' ? signature : '', content }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
