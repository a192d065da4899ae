import { createPrivateKey, type KeyObject } from 'node:crypto'
import * as z from 'zod'
import { signatureSchemes, type SignatureScheme } from '../registry/signing/scheme.ts'
import { algorithmOf } from '../registry/signing/signing-key.ts'
import { webUrl, type Kind } from './kinds.ts'
import { ConfigError, type Reader } from './reader.ts'

/** How our messages to a real registry are signed. */
export interface SigningConfig {
  scheme: SignatureScheme
  key: KeyObject
  /** Where the registry publishes its keys; undefined where its answers are not checked. */
  keysUrl: string | undefined
}

const scheme: Kind<SignatureScheme> = {
  schema: z.enum(signatureSchemes),
  expected: signatureSchemes.join(', '),
}

const privateKey: Kind<KeyObject> = {
  schema: z.string().transform((text, context) => {
    const key = parseKey(text)
    if (key && algorithmOf(key) !== undefined) return key
    context.addIssue('not a private key that can be used')
    return z.NEVER
  }),
  expected:
    'a private key for Ed25519, or for RSA with 2048 bits or more, as PEM without a password (line breaks may be written \\n)',
  secret: true,
}

function parseKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(text.replaceAll('\\n', '\n'))
  } catch {
    return undefined
  }
}

/** Reads how messages are signed; undefined where they are not. @throws ConfigError */
export function readSigning({ raw, read, requires }: Reader): SigningConfig | undefined {
  if (raw('CAMDX_URL') === '') {
    requires('REGISTRY_SIGNING_KEY', 'REGISTRY_URL', 'because the sandbox needs no signatures')
  }
  const chosen = read('REGISTRY_SIGNATURE', scheme)
  const key = read('REGISTRY_SIGNING_KEY', privateKey)
  const keysUrl = read('REGISTRY_JWKS_URL', webUrl)
  if (chosen === 'none') {
    if (!key && keysUrl === undefined) return undefined
    throw new ConfigError(
      'REGISTRY_SIGNATURE is "none" beside a key; expected a scheme, or neither REGISTRY_SIGNING_KEY nor REGISTRY_JWKS_URL.',
    )
  }
  requires('REGISTRY_SIGNATURE', 'REGISTRY_SIGNING_KEY', 'because a key is needed to sign')
  requires(
    'REGISTRY_JWKS_URL',
    'REGISTRY_SIGNING_KEY',
    'because only answers to signed messages are',
  )
  if (!key) return undefined
  if (chosen === 'openspp' && algorithmOf(key) !== 'EdDSA') {
    throw new ConfigError(
      'REGISTRY_SIGNATURE is "openspp" and REGISTRY_SIGNING_KEY is for RSA; expected a key for Ed25519, the only one that OpenSPP knows.',
    )
  }
  return { scheme: chosen ?? 'jws-detached', key, keysUrl }
}
