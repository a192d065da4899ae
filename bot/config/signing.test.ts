import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config.ts'
import type { Environment } from './reader.ts'

const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const ed25519 = generateKeyPairSync('ed25519').privateKey
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

const real = { REGISTRY_URL: 'https://registry.example', DATA_KEY: '0f'.repeat(32) }
const signingOf = (env: Environment) => {
  const { registry } = parseConfig({ ...real, ...env })
  return registry.kind === 'remote' ? registry.signing : undefined
}

describe('the settings of signatures', () => {
  it('are none by default', () => {
    expect(signingOf({})).toBeUndefined()
    expect(signingOf({ REGISTRY_SIGNATURE: 'none' })).toBeUndefined()
  })

  it('are a detached JWS with a key, unless another scheme is chosen', () => {
    const signing = signingOf({ REGISTRY_SIGNING_KEY: pem(ed25519) })
    expect(signing).toMatchObject({ scheme: 'jws-detached', keysUrl: undefined })
    expect(signing?.key.equals(ed25519)).toBe(true)
    expect(
      signingOf({
        REGISTRY_SIGNING_KEY: pem(rsa),
        REGISTRY_SIGNATURE: 'jws-embedded',
        REGISTRY_JWKS_URL: 'https://registry.example/keys/',
      }),
    ).toMatchObject({ scheme: 'jws-embedded', keysUrl: 'https://registry.example/keys' })
  })

  it('take a key in one line', () => {
    const line = pem(ed25519).replaceAll('\n', '\\n')
    expect(signingOf({ REGISTRY_SIGNING_KEY: line })?.key.equals(ed25519)).toBe(true)
  })

  it.each<[Environment, string]>([
    [{ REGISTRY_SIGNING_KEY: 'sekret' }, 'REGISTRY_SIGNING_KEY is set to a value of another form'],
    [{ REGISTRY_SIGNING_KEY: pem(short) }, 'expected a private key for Ed25519, or for RSA with 2'],
    [{ REGISTRY_SIGNING_KEY: pem(elliptic) }, 'REGISTRY_SIGNING_KEY is set to a value of another'],
    [{ REGISTRY_SIGNATURE: 'hmac' }, 'REGISTRY_SIGNATURE is "hmac"; expected none, openspp, jws-'],
    [
      { REGISTRY_SIGNATURE: 'openspp' },
      'REGISTRY_SIGNATURE is set and REGISTRY_SIGNING_KEY is not',
    ],
    [
      { REGISTRY_JWKS_URL: 'https://registry.example/keys' },
      'REGISTRY_JWKS_URL is set and REGISTRY_SIGNING_KEY is not',
    ],
    [
      { REGISTRY_SIGNATURE: 'none', REGISTRY_SIGNING_KEY: pem(rsa) },
      'REGISTRY_SIGNATURE is "none" beside a key',
    ],
    [
      { REGISTRY_SIGNATURE: 'openspp', REGISTRY_SIGNING_KEY: pem(rsa) },
      'REGISTRY_SIGNATURE is "openspp" and REGISTRY_SIGNING_KEY is for RSA',
    ],
    [
      { REGISTRY_URL: '', REGISTRY_SIGNING_KEY: pem(rsa) },
      'REGISTRY_SIGNING_KEY is set and REGISTRY_URL is not',
    ],
  ])('are wrong (%#)', (env, expected) => {
    expect(() => signingOf(env)).toThrow(expected)
    expect(() => signingOf(env)).not.toThrow(/sekret|PRIVATE KEY/)
  })
})
