import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCamdxTransport, type CamdxEvidence } from './camdx.ts'
import { registryContract } from './registry.contract.ts'
import { RegistryMisconfigured } from './registry-misconfigured.ts'
import { RegistryUnavailable } from './registry.ts'
import { citizenBot } from './sandbox/access/caller.ts'
import type { Sandbox } from './sandbox/sandbox.ts'
import { createTestSandbox, toSubject } from './testdata/test-sandbox.ts'
import {
  requestHash,
  startSecurityServer,
  type Provider,
  type SecurityServerDouble,
} from './testing/security-server-double.ts'
import type { RegistryRequest } from './transport.ts'

const CLIENT = 'CAMBODIA/GOV/SYNTHETIC-1/HUB'
const SERVICE = 'CAMBODIA/GOV/SYNTHETIC-2/SPR+TEST'
const services = {
  'sync-search': '/sync/search',
  grievances: '/grievances',
  requests: '/requests',
  'one-time-codes': '/one-time-codes',
}
/** The registry knows the caller from its security server, which has checked who it is. */
const throughSandbox =
  (sandbox: Sandbox): Provider =>
  (request) =>
    sandbox.handle({ ...request, caller: citizenBot })
const overCamdx = (url: string, extra: Partial<Parameters<typeof createCamdxTransport>[0]> = {}) =>
  createCamdxTransport({
    url,
    client: CLIENT,
    service: SERVICE,
    newId: randomUUID,
    pause: () => Promise.resolve(),
    random: () => 0.5,
    ...extra,
  })

registryContract('over CamDX', async () => {
  const sandbox = createTestSandbox()
  const provider = throughSandbox(sandbox)
  const server = await startSecurityServer({
    provider,
    services,
    service: SERVICE,
    clients: [CLIENT],
  })
  return { ...toSubject(sandbox, overCamdx(server.url)), stop: () => server.close() }
})

describe('the CamDX transport', () => {
  let server: SecurityServerDouble
  let provider: Provider
  let evidence: CamdxEvidence[]
  let waits: number[]
  beforeEach(async () => {
    evidence = []
    waits = []
    provider = ({ body }) => Promise.resolve({ status: 200, body })
    server = await startSecurityServer({
      provider: (request) => provider(request),
      services,
      service: SERVICE,
      clients: [CLIENT],
    })
  })
  afterEach(() => server.close())

  const subject = (extra: Parameters<typeof overCamdx>[1] = {}) =>
    overCamdx(server.url, {
      onEvidence: (found) => evidence.push(found),
      pause: (ms) => {
        waits.push(ms)
        return Promise.resolve()
      },
      ...extra,
    })
  const search: RegistryRequest = {
    method: 'POST',
    path: '/sync/search',
    body: { spid: '142140372104', text: 'ខ្មែរ' },
    repeatable: true,
  }

  it('puts the service code behind the service and says who calls', async () => {
    expect(await subject()(search)).toEqual({ status: 200, body: search.body })
    const [call] = server.seen
    expect(call?.url).toBe('/r1/CAMBODIA/GOV/SYNTHETIC-2/SPR%2BTEST/sync-search')
    expect(call?.headers).toMatchObject({
      'x-road-client': CLIENT,
      'content-type': 'application/json',
      accept: 'application/json',
    })
    expect(call?.headers['x-road-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(call?.headers['x-road-issue']).toBeUndefined()
    expect(call?.headers['x-road-userid']).toBeUndefined()
    expect(JSON.stringify([call?.url, call?.headers])).not.toContain('142140372104')
  })

  it.each([
    ['/sync/search', 'sync-search'],
    ['/sync/txn/status', 'sync-txn-status'],
    ['/ibr/sync/search', 'ibr-sync-search'],
    ['/ibr/sync/enrolled', 'ibr-sync-enrolled'],
    ['/one-time-codes', 'one-time-codes'],
    ['/grievances/KP000000019', 'grievances/KP000000019'],
  ])('calls %s as %s', async (path, code) => {
    await subject({ attempts: 1 })({ ...search, path }).catch(() => undefined)
    expect(server.seen[0]?.url).toBe(`/r1/CAMBODIA/GOV/SYNTHETIC-2/SPR%2BTEST/${code}`)
  })

  it('names the case that a message is about, but nothing that is no number', async () => {
    await subject()({ ...search, caseNumber: 'KP000000019' })
    await subject()({ ...search, caseNumber: 'ខ្ញុំ 12' })
    expect(server.seen.map((call) => call.headers['x-road-issue'])).toEqual([
      'KP000000019',
      undefined,
    ])
  })

  it('keeps what proves a request: id and hash, nothing of its content', async () => {
    await subject()({ ...search, path: '/grievances/KP000000019', caseNumber: 'KP000000019' })
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject({
      id: server.seen[0]?.headers['x-road-id'],
      service: 'grievances',
      status: 200,
    })
    expect(Buffer.from(evidence[0]!.hash, 'base64')).toHaveLength(64)
    expect(JSON.stringify(evidence)).not.toMatch(/142140372104|KP0/)
  })

  it('gives back what the registry answers, failures too', async () => {
    for (const status of [201, 307, 404, 409, 422, 500]) {
      provider = () => Promise.resolve({ status, body: { of: 'registry' } })
      expect(await subject()(search)).toEqual({ status, body: { of: 'registry' } })
    }
    expect(server.seen).toHaveLength(6)
  })

  it('renews a token that the registry refuses', async () => {
    provider = ({ headers }) =>
      Promise.resolve({ status: headers.authorization === 'Bearer t2' ? 200 : 401, body: {} })
    const tokens = ['t1', 't2']
    const forgotten: string[] = []
    const token = {
      get: () => Promise.resolve(tokens[forgotten.length] ?? ''),
      forget: (old: string) => forgotten.push(old),
    }
    expect((await subject({ token })(search)).status).toBe(200)
    expect(forgotten).toEqual(['t1'])
    const [first, second] = server.seen.map((call) => call.headers['x-road-id'])
    expect(first).not.toBe(second)
  })

  it.each([
    'Server.ServerProxy.NetworkError',
    'Server.ClientProxy.NetworkError',
    'Server.ServerProxy.ServiceFailed.HttpError',
    'Server.ServerProxy.DatabaseError',
    'server.clientproxy.network_error',
    'server.serverproxy.internal_error',
  ])('tries again after %s, each time as a new message', async (type) => {
    server.failNext({ kind: 'x-road', type }, { kind: 'x-road', type })
    expect((await subject()(search)).status).toBe(200)
    expect(new Set(server.seen.map((call) => call.headers['x-road-id'])).size).toBe(3)
    expect(waits).toEqual([400, 800])
  })

  it.each([
    ['Client.BadRequest', 400],
    ['Server.ServerProxy.AccessDenied', 500],
    ['Server.ServerProxy.UnknownService', 500],
    ['Server.ClientProxy.SslAuthenticationFailed', 500],
    ['server.serverproxy.access_denied', 500],
  ] as const)('leaves %s to a person, and loses nothing', async (type, status) => {
    server.failNext({ kind: 'x-road', type, status })
    const failure = subject()(search)
    await expect(failure).rejects.toThrow(RegistryMisconfigured)
    await expect(failure).rejects.toThrow(RegistryUnavailable)
    await expect(failure).rejects.toThrow(`CamDX answered ${status} (${type})`)
    expect(server.seen).toHaveLength(1)
  })

  it('does not repeat a call that must not be repeated', async () => {
    server.failNext({ kind: 'x-road', type: 'Server.ServerProxy.NetworkError' })
    const failure = subject()({ ...search, repeatable: false })
    await expect(failure).rejects.toThrow('(Server.ServerProxy.NetworkError)')
    expect(server.seen).toHaveLength(1)
  })

  it('says no more of an error than its type', async () => {
    server.failNext({ kind: 'x-road', type: 'Client.BadRequest 142140372104' })
    await expect(subject()(search)).rejects.toThrow(/^CamDX answered 500$/)
  })

  it('tells callers that are not let in, and names nobody knows', async () => {
    const stranger = subject({ client: 'CAMBODIA/COM/SYNTHETIC-9' })
    await expect(stranger(search)).rejects.toThrow('AccessDenied')
    const nobody = subject({ service: 'CAMBODIA/GOV/SYNTHETIC-9/SPR' })
    await expect(nobody(search)).rejects.toThrow('UnknownMember')
    await expect(subject()({ ...search, path: '/nothing' })).rejects.toThrow('UnknownService')
  })

  it('takes no answer that did not come through CamDX, nor one to another message', async () => {
    server.failNext({ kind: 'plain', status: 404 })
    await expect(subject()(search)).rejects.toThrow(RegistryMisconfigured)
    server.failNext({ kind: 'foreign-id' })
    await expect(subject()(search)).rejects.toThrow('did not come through CamDX')
    server.failNext({ kind: 'plain', status: 502 })
    expect((await subject()(search)).status).toBe(200)
    expect(evidence).toHaveLength(1)
  })

  it('names a broken or silent connection without what was sent', async () => {
    server.failNext({ kind: 'broken-connection' })
    expect((await subject()(search)).status).toBe(200)
    server.failNext({ kind: 'silence' })
    const silent = subject({ timeoutMs: 50, attempts: 1 })(search)
    await expect(silent).rejects.toThrow('the registry could not be reached (TimeoutError)')
  })

  it('keeps its connection', async () => {
    const transport = subject()
    for (let i = 0; i < 10; i++) await transport(search)
    // The first may still be closing its answer when the second call begins.
    expect(server.connections()).toBeLessThanOrEqual(2)
  })
})

describe('the double', () => {
  it('hashes as the protocol says', () => {
    expect(requestHash('', '')).toBe(
      'z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    )
    expect(requestHash('a', 'b')).not.toBe(requestHash('a', ''))
  })
})
