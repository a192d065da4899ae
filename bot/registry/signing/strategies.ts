import { jwsDetached } from './jws-detached.ts'
import { jwsEmbedded } from './jws-embedded.ts'
import { openspp } from './openspp.ts'
import { signatureSchemes, type Received, type SignatureScheme } from './scheme.ts'
import type { SignatureStrategy } from './strategy.ts'
import { isUnsigned } from './unsigned.ts'

const none: SignatureStrategy = {
  isIn: isUnsigned,
  sign: (body) => Promise.resolve({ text: JSON.stringify(body), headers: {} }),
  verify: (received) => Promise.resolve(isUnsigned(received)),
}

/** How each scheme signs and checks. */
export const strategies: Readonly<Record<SignatureScheme, SignatureStrategy>> = {
  none,
  openspp,
  'jws-embedded': jwsEmbedded,
  'jws-detached': jwsDetached,
}

/**
 * The scheme of a message's signature; undefined for a signature of no known form. The HTTP header
 * goes first, because it covers a signature in the body, too.
 */
export function schemeOf(received: Received): SignatureScheme | undefined {
  if (strategies['jws-detached'].isIn(received)) return 'jws-detached'
  return signatureSchemes.find((scheme) => strategies[scheme].isIn(received))
}
