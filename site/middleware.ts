import { defineMiddleware } from 'astro:middleware'
import { insertBreaks } from '../bot/language/break-words.ts'
import type { Lang } from '../schemas/lang.ts'
import { markText } from './html/mark-text.ts'
import { resolveHubLinks } from './html/resolve-hub-links.ts'

/**
 * Finishes every page, in the build and while writing: links of content find their page, Khmer
 * gets its places for line breaks, runs of the other language are marked.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.includes('text/html')) return response
  const lang: Lang = url.pathname.startsWith('/en/') ? 'en' : 'km'
  const html = markText(resolveHubLinks(await response.text(), lang), insertBreaks)
  return new Response(html, { status: response.status, headers: response.headers })
})
