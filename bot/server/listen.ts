import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StopReason, systemCode } from './stop-reason.ts'

/** Connections that are still busy at a stop get this long. */
const LAST_MOMENTS_MS = 500

const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `Port ${port} is in use: stop the other program, or set PORT to another number.`,
  EACCES: (_host, port) => `Port ${port} may not be used: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST is "${host}"; expected an address of this machine.`,
  ENOTFOUND: (host) => `HOST is "${host}"; expected an address of this machine.`,
}

export interface Listening {
  /** Answers requests from now on. */
  serve: (listener: RequestListener) => void
  /** The port in use; another than asked for when that was 0. */
  port: number
  close: () => Promise<void>
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '5' }).end()
}

/**
 * Takes the port; answers 503 until `serve` is called.
 * @throws StopReason when it cannot be had.
 */
export async function listen(host: string, port: number): Promise<Listening> {
  let listener = notYet
  const server = createServer((request, response) => {
    listener(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const reason = reasons[systemCode(error) ?? '']
      reject(reason ? new StopReason(reason(host, port)) : error)
    })
    server.listen(port, host, resolve)
  })
  return {
    serve: (next) => {
      listener = next
    },
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => {
          server.closeAllConnections()
        }, LAST_MOMENTS_MS)
        server.close(() => {
          clearTimeout(impatient)
          resolve()
        })
      }),
  }
}

/** Address for this machine itself: where nothing in particular is listened on, the loopback. */
export function localAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
