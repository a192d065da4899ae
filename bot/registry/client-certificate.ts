import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { buffer } from 'node:stream/consumers'
import type { Fetch } from './send-json.ts'

/** How we show who we are in mutual TLS, in PEM. */
export interface ClientCertificate {
  /** Ours first, then what leads up to its authority. */
  cert: string
  key: string
}

/**
 * A `fetch` that shows a client certificate, which the global one cannot. Keeps its connections
 * and follows no redirects. The server's certificate is checked as Node always does, also against
 * the authorities in `NODE_EXTRA_CA_CERTS`.
 */
export function createCertificateFetch({ cert, key }: ClientCertificate): Fetch {
  const agent = new Agent({ cert, key, keepAlive: true, minVersion: 'TLSv1.2' })
  return async (url, { method = 'GET', headers, body, signal }) => {
    // The web's own class reads bodies of every kind and knows their content type.
    const wanted = new Request(url, { method, ...(headers && { headers }), ...(body && { body }) })
    const content = Buffer.from(await wanted.arrayBuffer())
    const outgoing = request(url, {
      agent,
      method,
      headers: {
        ...Object.fromEntries(wanted.headers),
        ...(content.length > 0 && { 'content-length': content.length }),
      },
      ...(signal && { signal }),
    })
    // What comes after the answer has begun shows in the answer.
    outgoing.on('error', () => undefined)
    outgoing.end(content)
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    const received = await buffer(incoming)
    return new Response(received.length === 0 ? null : new Uint8Array(received), {
      status: incoming.statusCode ?? 0,
      headers: toHeaders(incoming),
    })
  }
}

function toHeaders({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}
