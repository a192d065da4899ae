import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, escapeNonAscii } from './canonical-json.ts'
import { localKeys } from './key-set.ts'
import { SIGNATURE_HEADER, type Received, type Sealed, type SignatureScheme } from './scheme.ts'
import { createSigningKey, toSigningKey, type SigningKey } from './signing-key.ts'
import { schemeOf, strategies } from './strategies.ts'

const now = new Date('2026-11-22T02:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const body = {
  header: { message_id: 'm1', message_ts: '2026-11-22T02:00:00+00:00', sender_id: 'hub' },
  message: { transaction_id: 't1', name: 'សុខ', list: [{ b: 1, a: null }], '10': 1, '9': 2 },
}
const signing: readonly SignatureScheme[] = ['openspp', 'jws-embedded', 'jws-detached']

let ed25519: SigningKey
let rsa: SigningKey
let stranger: SigningKey
beforeAll(async () => {
  ed25519 = await createSigningKey()
  stranger = await createSigningKey()
  const rsaKey: KeyObject = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  rsa = await toSigningKey(rsaKey)
})

const received = ({ text, headers }: Sealed): Received => ({
  body: JSON.parse(text) as unknown,
  bytes: new TextEncoder().encode(text),
  header: headers[SIGNATURE_HEADER],
})
const sign = (scheme: SignatureScheme, key = ed25519) =>
  strategies[scheme].sign(body, { key, sender: 'hub', now })
const verify = (message: Received, { at = now, keys = [ed25519], sender = 'hub' } = {}) => {
  const scheme = schemeOf(message)
  if (scheme === undefined || scheme === 'none') return Promise.resolve(false)
  const context = { keys: localKeys(keys.map(({ jwk }) => jwk)), sender, now: at }
  return strategies[scheme].verify(message, context)
}

describe.each(signing)('a message signed by %s', (scheme) => {
  it('is known as such and comes from its sender', async () => {
    const message = received(await sign(scheme))
    expect(schemeOf(message)).toBe(scheme)
    expect(await verify(message)).toBe(true)
    expect(message.body).toMatchObject({ message: body.message })
  })

  it('is refused with the key of somebody else, also under the same name', async () => {
    const message = received(await sign(scheme, stranger))
    expect(await verify(message)).toBe(false)
    const disguised = { ...stranger, kid: ed25519.kid }
    expect(await verify(received(await sign(scheme, disguised)))).toBe(false)
  })

  it('is refused with its signature on another message, or without its content', async () => {
    const { body: good, header } = received(await sign(scheme))
    const other = { ...(good as object), message: { ...body.message, transaction_id: 't2' } }
    const bytes = new TextEncoder().encode(JSON.stringify(other))
    expect(await verify({ body: other, bytes, header })).toBe(false)
    for (const part of ['header', 'message'] as const) {
      const { [part]: _, ...rest } = good as Record<string, unknown>
      expect(await verify({ body: rest, header })).toBe(false)
    }
  })

  it('is refused after any change of a character, in the message or in the signature', async () => {
    const { text, headers } = await sign(scheme)
    const name = headers[SIGNATURE_HEADER]
    const change = (whole: string, at: number, sign: string) =>
      whole.slice(0, at) + sign + whole.slice(at + 1)
    const sameContent = (a: string, b: string) => {
      try {
        return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b))
      } catch {
        return true
      }
    }
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length + (name?.length ?? 0) - 1),
        fc.constantFrom('x', 'A', '7', '0', '-', '}', '"', ',', 'ក', 'é', '\u2028'),
        async (at, sign) => {
          const inText = at < text.length
          const spoilt = inText ? change(text, at, sign) : text
          const header = inText ? name : change(name ?? '', at - text.length, sign)
          // No JSON, or the same JSON: nothing was changed that a reader sees.
          if (header === name && sameContent(text, spoilt)) return
          const headers = header === undefined ? {} : { [SIGNATURE_HEADER]: header }
          expect(await verify(received({ text: spoilt, headers }))).toBe(false)
          refused += 1
        },
      ),
      { numRuns: 400 },
    )
    expect(refused).toBeGreaterThan(50)
  })
})

describe('RSA', () => {
  it.each(['jws-embedded', 'jws-detached'] as const)('signs by %s, too', async (scheme) => {
    const message = received(await sign(scheme, rsa))
    expect(await verify(message, { keys: [ed25519, rsa] })).toBe(true)
    expect(await verify(message)).toBe(false)
  })

  it('does not sign for OpenSPP, which knows Ed25519 only', async () => {
    await expect(sign('openspp', rsa)).rejects.toThrow('needs Ed25519')
  })

  it('is refused when too short', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    await expect(toSigningKey(privateKey)).rejects.toThrow('expected a key')
  })
})

describe('the scheme openspp', () => {
  const ofHeader = (changes: Record<string, string>) => async () => {
    const message = received(await sign('openspp'))
    const content = message.body as { signature: string }
    const signature = Object.entries(changes).reduce(
      (text, [name, value]) => text.replace(new RegExp(`${name}="[^"]*"`), `${name}="${value}"`),
      content.signature,
    )
    return { ...message, body: { ...content, signature } }
  }

  it('sends the header as OpenSPP reads it', async () => {
    const { body: sent } = received(await sign('openspp'))
    expect(sent).toMatchObject({
      header: { sender_uri: null, meta: null, message_ts: '2026-11-22T02:00:00Z' },
    })
  })

  it('counts from a minute before its time until five minutes after', async () => {
    const message = received(await sign('openspp'))
    for (const [seconds, right] of [
      [-61, false],
      [-60, true],
      [300, true],
      [301, false],
    ] as const) {
      expect(await verify(message, { at: later(seconds) }), String(seconds)).toBe(right)
    }
  })

  it('is refused from another sender, and for more time than it may have', async () => {
    const message = received(await sign('openspp'))
    expect(await verify(message, { sender: 'other' })).toBe(false)
    const long = await ofHeader({ expires: '9999999999' })()
    expect(await verify(long)).toBe(false)
  })

  it.each([
    { algorithm: 'hs2019' },
    { headers: 'digest' },
    { kidId: 'hub|x' },
    { created: '' },
    { signature: '' },
    { namespace: 'x' },
  ])('is refused with %j', async (changes) => {
    expect(await verify(await ofHeader(changes as Record<string, string>)())).toBe(false)
  })
})

describe('the scheme jws-detached', () => {
  const encode = (text: string) => new TextEncoder().encode(text)
  it('counts for the bytes that came, and for the sorted form of what they say', async () => {
    const loose = JSON.stringify(body, null, 2)
    const { headers } = await sign('jws-detached')
    const header = headers[SIGNATURE_HEADER]
    expect(await verify({ body, bytes: encode(loose), header })).toBe(true)
    const { signJws } = await import('./jws.ts')
    const [head, , tail] = (await signJws(encode(loose), ed25519)).split('.')
    expect(await verify({ body, bytes: encode(loose), header: `${head}..${tail}` })).toBe(true)
    expect(await verify({ body, header: `${head}..${tail}` })).toBe(false)
  })

  it.each(['', 'x', 'a.b.c', '..', 'e30..e30', 'eyJhbGciOiJub25lIn0..'])(
    'is refused for the header "%s"',
    async (header) => {
      expect(await verify({ body, header })).toBe(false)
    },
  )
})

describe('no signature', () => {
  it.each([undefined, null, '', 'unsigned', 'unsigned-stub'])('is %s', (signature) => {
    expect(schemeOf({ body: { ...body, signature } })).toBe('none')
  })
  it.each(['x', 'invalid-signature', 1, {}, 'a.b.c'])('is not %s', (signature) => {
    expect(schemeOf({ body: { ...body, signature } })).not.toBe('none')
  })
})

describe('canonical JSON', () => {
  it('is what Python writes with sorted keys and without spaces', () => {
    const value = {
      b: 'ខ\u007f😀"\n',
      a: [1, { z: null, '10': true, '9': false }],
      '\uffff': 1,
      '😀': 2,
    }
    expect(escapeNonAscii(canonicalJson(value))).toBe(
      '{"a":[1,{"10":true,"9":false,"z":null}],"b":"\\u1781\\u007f\\ud83d\\ude00\\"\\n","\\uffff":1,"\\ud83d\\ude00":2}',
    )
  })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const same = JSON.parse(JSON.stringify(value)) as unknown
        expect(JSON.parse(canonicalJson(value))).toEqual(same)
        expect(JSON.parse(escapeNonAscii(canonicalJson(value)))).toEqual(same)
      }),
    )
  })
})
