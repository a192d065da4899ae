import * as z from 'zod'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import type { SigningKey } from './signing-key.ts'

/** What a token states. Times are seconds since 1970. */
export const tokenClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string(),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
})
export type TokenClaims = z.infer<typeof tokenClaims>

const ALGORITHM = 'EdDSA'
const LONGEST = 4096
const utf8 = new TextEncoder()
const encode = (value: object): string => toBase64Url(utf8.encode(JSON.stringify(value)))
const tokenHeader = z.object({ alg: z.literal(ALGORITHM), kid: z.string() })

/** A signed token (JWS in compact form, RFC 7515). */
export async function signToken(claims: TokenClaims, { pair, jwk }: SigningKey): Promise<string> {
  const content = `${encode({ alg: ALGORITHM, typ: 'JWT', kid: jwk.kid })}.${encode(claims)}`
  const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, utf8.encode(content))
  return `${content}.${toBase64Url(new Uint8Array(signature))}`
}

/**
 * The claims of a token that this key signed; undefined for everything else. The algorithm is
 * ours, whatever the token says. Times are not checked here.
 */
export async function verifyToken(
  token: string,
  { pair, jwk }: SigningKey,
): Promise<TokenClaims | undefined> {
  const [head = '', body = '', signature = '', ...more] = token.split('.')
  const bytes = fromBase64Url(signature)
  if (token.length > LONGEST || more.length > 0 || bytes === undefined) return undefined
  if (tokenHeader.safeParse(decode(head)).data?.kid !== jwk.kid) return undefined
  const content = utf8.encode(`${head}.${body}`)
  const right = await crypto.subtle.verify('Ed25519', pair.publicKey, bytes, content)
  return right ? tokenClaims.safeParse(decode(body)).data : undefined
}

function decode(part: string): unknown {
  const bytes = fromBase64Url(part)
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
