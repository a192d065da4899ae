import type { APIRoute } from 'astro'
import { langs } from '../../schemas/lang.ts'
import { pageHref } from '../html/resolve-hub-links.ts'
import { kinds } from '../library/kinds.ts'
import { allPages } from '../library/pages.ts'

const services = ['', 'check', 'practice', 'search', 'hotlines', 'privacy', 'index-of-pages']

/** Every page in both languages. Addresses are complete only where the site knows its own. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (href: string) => (site ? new URL(href, site).href : href)
  const pages = [
    ...[...services, ...kinds].map((path) => ({ path, checked: undefined })),
    ...allPages(),
  ]
  const urls = pages.flatMap(({ path, checked }) =>
    langs.map((lang) => {
      const alternates = langs.map(
        (to) =>
          `<xhtml:link rel="alternate" hreflang="${to}" href="${absolute(pageHref(to, path))}"/>`,
      )
      const changed = checked ? `<lastmod>${checked}</lastmod>` : ''
      return `<url><loc>${absolute(pageHref(lang, path))}</loc>${changed}${alternates.join('')}</url>`
    }),
  )
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
  ]
  return new Response(`${xml.join('\n')}\n`, { headers: { 'content-type': 'application/xml' } })
}
