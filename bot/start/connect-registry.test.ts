import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RemoteRegistry } from '../config.ts'
import { RegistryUnavailable } from '../registry/registry.ts'
import { citizenBot } from '../registry/sandbox/access/caller.ts'
import { jwsDetached } from '../registry/signing/jws-detached.ts'
import { localKeys } from '../registry/signing/key-set.ts'
import { createTestSandbox, personWith } from '../registry/testdata/test-sandbox.ts'
import {
  startSecurityServer,
  type SecurityServerDouble,
} from '../registry/testing/security-server-double.ts'
import { connectRegistry } from './connect-registry.ts'

const names = {
  client: 'CAMBODIA/GOV/SYNTHETIC-1/HUB',
  service: 'CAMBODIA/GOV/SYNTHETIC-2/SPR',
}
const now = () => new Date('2026-11-22T02:00:00Z')
const person = personWith('family-package.pregnant')
const proof = { kind: 'phone', phone: person.phone } as const

describe('a registry behind CamDX, as the settings name it', () => {
  let server: SecurityServerDouble
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  beforeEach(async () => {
    vi.resetAllMocks()
    const sandbox = createTestSandbox()
    server = await startSecurityServer({
      provider: (request) => sandbox.handle({ ...request, caller: citizenBot }),
      clients: [names.client],
      service: names.service,
      services: { 'sync-search': '/sync/search' },
    })
  })
  afterEach(() => server.close())
  const settings = (changes: Partial<RemoteRegistry> = {}): RemoteRegistry => ({
    kind: 'remote',
    way: { by: 'camdx', url: server.url, ...names },
    client: undefined,
    deskClient: undefined,
    certificate: undefined,
    signing: undefined,
    profileFile: undefined,
    dataKey: randomBytes(32),
    ...changes,
  })

  it('is asked, and what proves it is logged without anything personal', async () => {
    const { registry } = await connectRegistry(settings(), { now, log })
    expect((await registry.lookUp(person.spid, proof))?.enrolments.length).toBeGreaterThan(0)
    const id = server.seen[0]?.headers['x-road-id']
    const fields = expect.objectContaining({ id, service: 'sync-search', status: 200 }) as unknown
    expect(log.info).toHaveBeenCalledExactlyOnceWith('camdx message', fields)
    const logged = JSON.stringify(log.info.mock.calls)
    for (const text of [person.spid, person.phone]) expect(logged).not.toContain(text)
  })

  it('is left alone when it does not answer, and the log says so once', async () => {
    const { registry } = await connectRegistry(settings(), { now, log })
    for (let i = 0; i < 6; i++) {
      server.failNext({ kind: 'broken-connection' })
      await expect(registry.sendCode(person.spid)).rejects.toThrow(RegistryUnavailable)
    }
    expect(server.seen).toHaveLength(5)
    expect(log.warn.mock.calls).toEqual([['registry does not answer']])
  })

  it('gets signed messages, by a key that we publish', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const signing = { scheme: 'jws-detached', key: privateKey, keysUrl: undefined } as const
    const { registry, ourKeys } = await connectRegistry(settings({ signing }), { now, log })
    // The provider knows no key of ours; what it got is what matters here.
    await expect(registry.lookUp(person.spid, proof)).rejects.toThrow('err.signature.invalid')
    const { body: text = '', headers } = server.seen[0] ?? {}
    const header = headers?.signature as string
    const body: unknown = JSON.parse(text)
    const context = { keys: localKeys(ourKeys?.keys ?? []), sender: 'kumpear', now: now() }
    expect(await jwsDetached.verify({ body, header }, context)).toBe(true)
    expect(JSON.stringify(ourKeys)).not.toContain('"d"')
  })

  describe('with a profile of its own', () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'kumpear-profile-'))
    })
    afterEach(() => rm(folder, { recursive: true }))
    const write = async (text: string) => {
      const profileFile = join(folder, 'profile.yaml')
      await writeFile(profileFile, text)
      return settings({ profileFile })
    }

    it('gets messages in its words', async () => {
      const wanted = await write(
        'sender: hub-7\nattributes: { spid: NSPR_ID }\nlocale: eng\nsupports: { requests: [correction] }',
      )
      const { registry } = await connectRegistry(wanted, { now, log })
      expect(registry.supports).toEqual({ requests: ['correction'], attachments: true })
      await expect(registry.lookUp(person.spid, proof)).rejects.toThrow('err.sender_id.invalid')
      expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({
        header: { sender_id: 'hub-7', receiver_id: 'spr' },
        message: {
          search_request: [
            {
              locale: 'eng',
              search_criteria: {
                query: [
                  {
                    expression1: { attribute_name: 'NSPR_ID' },
                    expression2: { attribute_name: 'phone_number' },
                  },
                ],
              },
            },
            {},
          ],
        },
      })
    })

    it.each([
      ['sender: "a b"', 'sender: expected a name without spaces'],
      ['paths: { search: sync/search/ }', 'paths.search: expected a path that begins with'],
      ['prefix: /sr', 'profile.yaml"; '],
    ])('that says "%s" stops the start with a sentence', async (text, expected) => {
      await expect(connectRegistry(await write(text), { now, log })).rejects.toThrow(expected)
    })
  })

  describe('with a certificate', () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'kumpear-certificate-'))
    })
    afterEach(() => rm(folder, { recursive: true }))

    it('that cannot be read or used stops the start with a sentence', async () => {
      const connect = (cert: string, key: string) =>
        connectRegistry(settings({ certificate: { cert, key } }), { now, log })
      const known = (name: string) =>
        new URL(`../registry/testdata/tls/${name}`, import.meta.url).pathname
      await expect(connect(join(folder, 'none.pem'), known('client.key'))).rejects.toThrow(
        /^REGISTRY_CERT_FILE is ".*none\.pem", which cannot be read \(ENOENT\)/,
      )
      const text = join(folder, 'text.pem')
      await writeFile(text, 'a secret that is no key')
      for (const [cert, key] of [
        [known('client.pem'), known('stranger.key')],
        [known('client.pem'), text],
      ] as const) {
        await expect(connect(cert, key)).rejects.toThrow(
          /^REGISTRY_CERT_FILE and REGISTRY_KEY_FILE cannot be used together; expected a cert/,
        )
      }
      await expect(connect(known('client.pem'), known('client.key'))).resolves.toBeDefined()
    })
  })
})

describe('a registry that knows bot and desk apart', () => {
  it('is asked for a token of each side by the client of that side', async () => {
    const asked: string[] = []
    const tokens = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => asked.push(body))
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ access_token: 't', token_type: 'Bearer', expires_in: 300 }))
    }).listen(0, '127.0.0.1')
    await once(tokens, 'listening')
    const { port } = tokens.address() as AddressInfo
    const url = `http://127.0.0.1:${port}`
    const client = (id: string) => ({ id, secret: 'synthetic', tokenUrl: `${url}/token` })
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
    const { registry, desk } = await connectRegistry(
      {
        kind: 'remote',
        way: { by: 'http', url },
        client: client('bot'),
        deskClient: client('desk'),
        certificate: undefined,
        signing: undefined,
        profileFile: undefined,
        dataKey: randomBytes(32),
      },
      { now, log },
    )
    await registry.sendCode(person.spid).catch(() => undefined)
    await desk.list({ code: 'officer-1', role: 'officer' }, {}).catch(() => undefined)
    tokens.close()
    tokens.closeAllConnections()
    const clients = asked.flatMap((body) => new URLSearchParams(body).get('client_id') ?? [])
    expect(new Set(clients)).toEqual(new Set(['bot', 'desk']))
  })
})
