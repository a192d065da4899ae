import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { errorBody } from '../../../schemas/registry/error-body.ts'
import { searchReply } from '../../../schemas/registry/search-reply.ts'
import { toWireTime } from '../../../schemas/registry/wire.ts'
import { RegistryUnavailable } from '../registry.ts'
import { createMessageSigner } from '../signing/create-message-signer.ts'
import { localKeys, publishedKeys } from '../signing/key-set.ts'
import { SIGNATURE_HEADER, type Sealed, type SignatureScheme } from '../signing/scheme.ts'
import { createSigningKey, type SigningKey } from '../signing/signing-key.ts'
import { schemeOf, strategies } from '../signing/strategies.ts'
import { byIdentifier, header, nextId, searchItem, searchMessage } from '../testdata/messages.ts'
import { practiceSigner } from '../testdata/practice-signer.ts'
import { serveSandbox } from '../testdata/serve-sandbox.ts'
import { createTestAuthority, createTestSandbox } from '../testdata/test-sandbox.ts'
import { createHttpTransport } from '../http.ts'
import { createTokenSource } from '../token.ts'
import { createMessageSignatures } from './access/create-message-signatures.ts'
import { httpCallbacks } from './http-callbacks.ts'

const CLIENT = 'practice-signed'
const signing = ['openspp', 'jws-embedded', 'jws-detached'] as const

describe('messages of a client whose key is registered', () => {
  let time: Date
  const now = () => time
  let key: SigningKey
  let own: SigningKey
  let server: Awaited<ReturnType<typeof serveSandbox>>
  let called: { body: string; headers: Headers }[]
  beforeEach(async () => {
    time = new Date('2026-11-22T02:00:00Z')
    called = []
    key = await createSigningKey()
    own = await practiceSigner()
    const callbacks = {
      ...httpCallbacks((_url, { body, headers } = {}) => {
        called.push({ body: body as string, headers: new Headers(headers) })
        return Promise.resolve(new Response())
      }),
      later: (_ms: number, task: () => void) => {
        setImmediate(task)
      },
    }
    const authority = await createTestAuthority(now, key)
    const signatures = createMessageSignatures({ key, now })
    const sandbox = createTestSandbox(
      now,
      undefined,
      undefined,
      callbacks,
      authority,
      undefined,
      signatures,
    )
    server = await serveSandbox(sandbox)
  })
  afterEach(() => server.stop())

  const url = (path: string) => `${server.url}/registry${path}`
  const tokens = (client = CLIENT) =>
    createTokenSource({
      url: url('/oauth2/client/token'),
      clientId: client,
      clientSecret: client,
      now,
    })
  const message = () =>
    searchMessage([searchItem(byIdentifier('UIN', 'TEST-001'))], {
      sender_id: CLIENT,
      message_ts: toWireTime(time),
    })
  const sign = (scheme: SignatureScheme, signer = own, body: object = message()) =>
    strategies[scheme].sign(body as ReturnType<typeof message>, {
      key: signer,
      sender: CLIENT,
      now: time,
    })
  const send = async ({ text, headers }: Sealed, path = '/sync/search', client = CLIENT) =>
    fetch(url(path), {
      method: 'POST',
      body: text,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${await tokens(client).get()}`,
        ...headers,
      },
    })
  const codeOf = async (response: Response) => {
    expect(response.status).toBe(401)
    return errorBody.parse(await response.json()).code
  }
  const reasonOf = async (response: Response) => {
    expect(response.status).toBe(200)
    const body = (await response.json()) as { header: { status_reason_code?: string } }
    return body.header.status_reason_code
  }

  describe.each(signing)('by %s', (scheme) => {
    const transport = (signer = own, keys = publishedKeys(url('/.well-known/jwks.json'))) =>
      createHttpTransport({
        baseUrl: url(''),
        token: tokens(),
        pause: () => Promise.resolve(),
        random: () => 0,
        signer: createMessageSigner({ scheme, key: signer, keys, now, newId: () => nextId('s') }),
      })
    const request = (body: unknown, path = '/sync/search') =>
      ({ method: 'POST', path, body, repeatable: true }) as const

    it('are answered, signed likewise by the published key', async () => {
      const reply = await transport()(request(message()))
      expect(reply.status).toBe(200)
      expect(searchReply.safeParse(reply.body).error).toBeUndefined()
      expect(reply.body).toMatchObject({
        message: { search_response: [{ status: 'succ', pagination: { total_count: 1 } }] },
      })
      const enrolled = {
        header: header('search', { sender_id: CLIENT }),
        message: {
          transaction_id: nextId('t'),
          enrolled_criteria: byIdentifier('UIN', 'TEST-001'),
        },
      }
      expect((await transport()(request(enrolled, '/sync/enrolled'))).status).toBe(200)
    })

    it('may be tried again: each try is a message of its own', async () => {
      const body = message()
      for (let i = 0; i < 2; i++) {
        expect((await transport()(request(body))).body).toMatchObject({
          header: { status: 'succ' },
        })
      }
    })

    it('count for nothing with the key of somebody else', async () => {
      const reply = await transport(await createSigningKey())(request(message()))
      expect(errorBody.parse(reply.body).code).toBe('err.signature.invalid')
    })

    it('are not believed to be answered by a registry with another key', async () => {
      const keys = localKeys([(await createSigningKey()).jwk])
      const answer = transport(own, keys)(request(message()))
      await expect(answer).rejects.toThrow(RegistryUnavailable)
      await expect(answer).rejects.toThrow('not signed as it should be')
    })

    it('are refused when they come a second time', async () => {
      const sealed = await sign(scheme)
      expect(await reasonOf(await send(sealed))).toBeUndefined()
      expect(await reasonOf(await send(sealed))).toBe('rjct.message_id.duplicate')
    })

    it('are refused when they are old', async () => {
      const sealed = await sign(scheme)
      time = new Date(time.getTime() + 361_000)
      const response = await send(sealed)
      if (scheme === 'openspp') expect(await codeOf(response)).toBe('err.signature.invalid')
      else expect(await reasonOf(response)).toBe('rjct.message_ts.invalid')
    })

    it('are refused when the clock of the sender is more than a minute ahead', async () => {
      time = new Date(time.getTime() + 61_000)
      const sealed = await sign(scheme)
      time = new Date(time.getTime() - 61_000)
      const response = await send(sealed)
      if (scheme === 'openspp') expect(await codeOf(response)).toBe('err.signature.invalid')
      else expect(await reasonOf(response)).toBe('rjct.message_ts.invalid')
    })

    it('are answered later by a signed message', async () => {
      const response = await send(await sign(scheme), '/search')
      expect(response.status).toBe(202)
      await expect.poll(() => called.length).toBe(1)
      const [{ body, headers } = { body: '', headers: new Headers() }] = called
      const received = {
        body: JSON.parse(body) as unknown,
        bytes: new TextEncoder().encode(body),
        header: headers.get(SIGNATURE_HEADER) ?? undefined,
      }
      expect(schemeOf(received)).toBe(scheme)
      const context = { keys: localKeys([key.jwk]), sender: 'spr', now: time }
      expect(await strategies[scheme].verify(received, context)).toBe(true)
    })
  })

  it('are refused without a signature, by whatever word', async () => {
    for (const signature of [undefined, '', null, 'unsigned', 'unsigned-stub']) {
      const text = JSON.stringify({ ...message(), signature })
      expect(await codeOf(await send({ text, headers: {} }))).toBe('err.signature.missing')
    }
  })

  it('are not needed of others, whose signatures cannot be checked', async () => {
    const body = searchMessage([searchItem(byIdentifier('UIN', 'TEST-001'))])
    for (const signature of ['unsigned', 'unsigned-stub', '']) {
      const text = JSON.stringify({ ...body, signature, header: header('search') })
      const response = await send({ text, headers: {} }, '/sync/search', 'practice-system')
      expect(response.status).toBe(200)
      expect(await response.json()).not.toHaveProperty('signature')
    }
    for (const scheme of signing) {
      const sealed = await sign(scheme, own, body)
      const response = await send(sealed, '/sync/search', 'practice-system')
      expect(await codeOf(response)).toBe('err.signature.invalid')
    }
  })
})
