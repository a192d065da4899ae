import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Serves a built site on a free port. Unknown addresses get `404.html`. */
export async function serveFolder(root: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname))
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file)
      .then((body) =>
        response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(body),
      )
      .catch(async () => {
        response.writeHead(404, { 'content-type': TYPES['.html'] })
        response.end(await readFile(join(root, '404.html')))
      })
  })
  // A connection that is closed for being idle just when it is used again fails a test by chance.
  server.keepAliveTimeout = 0
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
