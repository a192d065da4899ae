import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCamdxTransport } from './camdx.ts'
import { createCertificateFetch } from './client-certificate.ts'
import { createHttpTransport } from './http.ts'
import { startSecurityServer, type SecurityServerDouble } from './testing/security-server-double.ts'
import type { RegistryRequest } from './transport.ts'

const pem = (name: string) => readFileSync(new URL(`testdata/tls/${name}`, import.meta.url), 'utf8')
const names = {
  client: 'CAMBODIA/GOV/SYNTHETIC-1/HUB',
  service: 'CAMBODIA/GOV/SYNTHETIC-2/SPR',
}
const calm = { pause: () => Promise.resolve(), random: () => 0, attempts: 1 }
const request: RegistryRequest = {
  method: 'POST',
  path: '/sync/search',
  body: { text: 'ខ្មែរ' },
  repeatable: true,
}

describe('a client certificate', () => {
  let server: SecurityServerDouble
  const before = getCACertificates('default')
  beforeAll(async () => {
    // As NODE_EXTRA_CA_CERTS does at the start of a process.
    setDefaultCACertificates([...before, pem('ca.pem')])
    server = await startSecurityServer({
      provider: ({ body }) => Promise.resolve({ status: 200, body }),
      clients: [names.client],
      service: names.service,
      services: { 'sync-search': '/sync/search' },
      tls: {
        cert: pem('server.pem'),
        key: pem('server.key'),
        ca: pem('ca.pem'),
        requestCert: true,
        rejectUnauthorized: true,
      },
    })
  })
  afterAll(async () => {
    setDefaultCACertificates(before)
    await server.close()
  })
  const over = (fetchIt?: ReturnType<typeof createCertificateFetch>, url = server.url) =>
    createCamdxTransport({
      ...calm,
      ...names,
      url,
      newId: randomUUID,
      fetch: fetchIt,
      timeoutMs: 2_000,
    })
  const ours = () => createCertificateFetch({ cert: pem('client.pem'), key: pem('client.key') })

  it('opens a security server that asks for one, and keeps the connection', async () => {
    const transport = over(ours())
    const earlier = server.connections()
    for (let i = 0; i < 5; i++) {
      expect(await transport(request)).toEqual({ status: 200, body: request.body })
    }
    expect(server.connections() - earlier).toBeLessThanOrEqual(2)
    expect(server.seen.at(-1)?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(JSON.stringify(request.body))),
    })
  })

  it('is needed, and must come from the right authority', async () => {
    await expect(over()(request)).rejects.toThrow('could not be reached')
    const stranger = { cert: pem('stranger.pem'), key: pem('stranger.key') }
    await expect(over(createCertificateFetch(stranger))(request)).rejects.toThrow(
      'could not be reached',
    )
  })

  it('does not make us trust a server of an authority we do not know', async () => {
    const other = await startSecurityServer({
      provider: () => Promise.resolve({ status: 200, body: {} }),
      clients: [],
      service: names.service,
      services: {},
      tls: { cert: pem('stranger.pem'), key: pem('stranger.key') },
    })
    const refused = over(ours(), other.url)(request)
    await expect(refused).rejects.toThrow(/\((UNABLE_TO|DEPTH_ZERO_SELF_SIGNED)/)
    expect(other.seen).toEqual([])
    await other.close()
  })

  it('goes with plain HTTP transport too, for calls without a body and with a timeout', async () => {
    const transport = createHttpTransport({
      ...calm,
      baseUrl: server.url,
      fetch: ours(),
      timeoutMs: 1_500,
    })
    const { status } = await transport({ method: 'GET', path: '/', repeatable: true })
    expect(status).toBe(400)
    server.failNext({ kind: 'silence' })
    await expect(transport(request)).rejects.toThrow('(TimeoutError)')
    server.failNext({ kind: 'broken-connection' })
    await expect(transport(request)).rejects.toThrow('(ECONNRESET)')
  })
})
