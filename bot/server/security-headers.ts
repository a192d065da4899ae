import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Data of the search: many small files, for which the rules of a page mean nothing. */
const SEARCH_DATA = /^\/pagefind\/.*\.(?:pf_\w+|json)$/

/**
 * Security headers that fit a static site with Pagefind and the bot in the browser.
 * @param inlineScripts CSP sources (`'sha256-…'`) of the inline scripts in the built pages.
 */
export function securityHeaders(inlineScripts: () => readonly string[]): RequestHandler {
  const ofData = helmet.xContentTypeOptions()
  const ofPages = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        // Recordings of this site, and what the practice chat was sent.
        mediaSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        // Pagefind searches in WebAssembly.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'", () => inlineScripts().join(' ')],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
      },
    },
    // Without subdomains: they are not ours to decide. Browsers heed it over TLS only.
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
  })
  return (request, response, next) => {
    const send = SEARCH_DATA.test(request.path) ? ofData : ofPages
    send(request, response, next)
  }
}
