import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import type { RegistryResponse } from '../transport.ts'

/** What the provider behind the security servers gets. */
export interface ProviderRequest {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: unknown
}
/** The provider's answer, headers of its own included. */
export type Provider = (
  request: ProviderRequest,
) => Promise<RegistryResponse & { headers?: Record<string, string> }>

interface Options {
  provider: Provider
  /** Members and subsystems that may call. */
  clients: readonly string[]
  /** The provider's name and, by service code, where each service begins. */
  service: string
  services: Readonly<Record<string, string>>
  /** Speaks TLS with these, without encryption otherwise. */
  tls?: ServerOptions
}

/** What goes wrong with the next call. */
export type Fault =
  | { kind: 'x-road'; type: string; status?: 400 | 500 }
  | { kind: 'broken-connection' }
  | { kind: 'silence' }
  | { kind: 'plain'; status: number }
  | { kind: 'foreign-id' }

/** A call as it arrived. */
export interface Seen {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

const HOP_BY_HOP = ['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']
const FILTERED = new Set([...HOP_BY_HOP, 'host', 'user-agent', 'server', 'content-length'])
/** Behind `/r1/`: a provider of four parts, the service code, and the rest. */
const ADDRESS = /^\/r1\/((?:[^/]+\/){4})([^/]+)(\/.*)?$/

const sha512 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha512')).digest()

/** base64(SHA512(SHA512(headers) + SHA512(body))), of the headers alone without a body. */
export function requestHash(headers: string, body: string): string {
  const ofHeaders = sha512(headers)
  return (body === '' ? ofHeaders : sha512(ofHeaders, sha512(body))).toString('base64')
}

/**
 * Two CamDX security servers and what is behind them, for tests: takes REST messages of X-Road
 * (`/r1/…`), checks who calls what, passes them on without what X-Road filters, and answers with
 * its headers. Fails on demand.
 */
export async function startSecurityServer(options: Options) {
  const { provider, clients, service, services, tls } = options
  const seen: Seen[] = []
  const faults: Fault[] = []
  let connections = 0

  const refuse = (response: Response, status: number, type: string) => {
    const detail = randomUUID()
    response.status(status).set('X-Road-Error', type)
    response.json({ type, message: 'a synthetic failure of the double', detail })
  }

  async function pass(request: Request, response: Response): Promise<void> {
    const address = ADDRESS.exec(request.url)
    const client = request.get('X-Road-Client')
    if (!address || client === undefined) {
      refuse(response, 400, 'Client.BadRequest')
      return
    }
    const [, name = '', code = '', rest = ''] = address
    if (decodeURIComponent(name.slice(0, -1)) !== service) {
      refuse(response, 500, 'Server.ClientProxy.UnknownMember')
      return
    }
    const start = services[decodeURIComponent(code)]
    if (start === undefined) {
      refuse(response, 500, 'Server.ServerProxy.UnknownService')
      return
    }
    if (!clients.includes(decodeURIComponent(client))) {
      refuse(response, 500, 'Server.ServerProxy.AccessDenied')
      return
    }
    const body = String(request.body ?? '')
    const id = request.get('X-Road-Id') ?? randomUUID()
    const answer = await provider({
      method: request.method,
      path: start + rest,
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(([header]) => !FILTERED.has(header)),
      ),
      body: body === '' ? undefined : JSON.parse(body),
    })
    response.status(answer.status).set({
      ...answer.headers,
      'X-Road-Client': client,
      'X-Road-Service': `${name}${code}`,
      'X-Road-Id': id,
      'X-Road-Request-Id': randomUUID(),
      'X-Road-Request-Hash': requestHash(request.rawHeaders.join('\n'), body),
    })
    response.json(answer.body)
  }

  async function answer(request: Request, response: Response): Promise<void> {
    seen.push({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: String(request.body ?? ''),
    })
    const fault = faults.shift()
    switch (fault?.kind) {
      case undefined:
        return pass(request, response)
      case 'x-road':
        refuse(response, fault.status ?? 500, fault.type)
        return
      case 'broken-connection':
        request.socket.destroy()
        return
      case 'silence':
        return
      case 'plain':
        response.status(fault.status).json({ message: 'not a security server' })
        return
      case 'foreign-id':
        request.headers['x-road-id'] = randomUUID()
        return pass(request, response)
    }
  }

  const app = express()
  app.use(express.text({ type: () => true }), answer)
  const server = tls ? createTlsServer(tls, app) : createServer(app)
  server.on(tls ? 'secureConnection' : 'connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => connections,
    /** The next calls fail so, in this order. */
    failNext(...next: Fault[]): void {
      faults.push(...next)
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
export type SecurityServerDouble = Awaited<ReturnType<typeof startSecurityServer>>
