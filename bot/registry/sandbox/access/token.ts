import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod'
import { localKeys } from '../../signing/key-set.ts'
import type { SigningKey } from '../../signing/signing-key.ts'

/** What a token states. Times are seconds since 1970. */
const tokenClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string(),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
})
export type TokenClaims = z.infer<typeof tokenClaims>

const LONGEST = 4096

/** A signed token (RFC 7519). */
export const signToken = (claims: TokenClaims, key: SigningKey): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, typ: 'JWT', kid: key.kid })
    .sign(key.privateKey)

/**
 * The claims of a token that this key signed and that has not ended; undefined for everything
 * else. The algorithm is ours, whatever the token says.
 * @param issuer whom the token has to come from and be for
 */
export async function verifyToken(
  token: string,
  key: SigningKey,
  { issuer, now }: { issuer: string; now: Date },
): Promise<TokenClaims | undefined> {
  if (token.length > LONGEST) return undefined
  try {
    const { payload } = await jwtVerify(token, localKeys([key.jwk]), {
      algorithms: [key.alg],
      issuer,
      audience: issuer,
      currentDate: now,
    })
    return tokenClaims.safeParse(payload).data
  } catch {
    return undefined
  }
}
