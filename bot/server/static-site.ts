import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { Router, static as serveStatic, type Response } from 'express'
import { sendProblem } from './problem.ts'

/** Folders whose file names change with their content. */
const hashed = /^\/(_astro|pagefind\/[a-z]+\/(fragment|index))\//

/** How long a file may be kept: what has a hash in its name for ever, words and code never unasked. */
function cacheControl(file: string): string {
  if (hashed.test(`/${file}`)) return 'public, max-age=31536000, immutable'
  if (/\.(woff2|png|jpg|webp|avif|svg|ico|ogg|mp3)$/.test(file)) return 'public, max-age=86400'
  return 'no-cache'
}

/** The page that says "not found" in the language of the address. */
function notFoundPage(siteDir: string, path: string): string | undefined {
  const lang = path.startsWith('/en/') ? 'en' : 'km'
  const pages = [join(lang, '404', 'index.html'), join(lang, '404.html'), '404.html']
  return pages.map((page) => join(siteDir, page)).find((page) => existsSync(page))
}

/** Serves the built site from `siteDir`, an absolute path. */
export function staticSite(siteDir: string): Router {
  const router = Router()
  // Browsers ask for it where a page names no icon.
  router.get('/favicon.ico', (_request, response) => {
    response.redirect('/favicon.svg')
  })
  const options = {
    cacheControl: false,
    setHeaders: (response: Response, path: string) => {
      const file = path.slice(siteDir.length + 1).replaceAll(sep, '/')
      response.set('Cache-Control', cacheControl(file))
    },
  }
  // Kept for ever, so nobody asks again: what one would ask with is left out. A search loads two
  // dozen of these, and on a bad line also the head of an answer counts.
  const unasked = { etag: false, lastModified: false, acceptRanges: false, index: false as const }
  const serveKept = serveStatic(siteDir, { ...options, ...unasked })
  router.use((request, response, next) => {
    if (hashed.test(request.path)) serveKept(request, response, next)
    else next()
  })
  router.use(serveStatic(siteDir, options))
  router.use((request, response: Response, next) => {
    const page = notFoundPage(siteDir, request.path)
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (page === undefined || !reading || request.accepts('html') === false) {
      sendProblem(response, 404)
      return
    }
    response.status(404).sendFile(page, { cacheControl: false }, (error) => {
      if (error instanceof Error) next(error)
    })
  })
  return router
}
