import type { APIRoute } from 'astro'

/** Everything may be read by machines; the sitemap is named where the site knows its address. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /', 'Disallow: /registry/', 'Disallow: /desk']
  if (site) lines.push(`Sitemap: ${new URL('/sitemap.xml', site).href}`)
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } })
}
