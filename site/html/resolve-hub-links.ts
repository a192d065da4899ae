import type { Lang } from '../../schemas/lang.ts'

/** Address of a page in a language: `systems/spr` -> `/km/systems/spr/`, fragment kept. */
export function pageHref(lang: Lang, path: string): string {
  const [page = '', fragment] = path.split('#')
  const clean = page.replace(/^\/+|\/+$/g, '')
  return `/${lang}/${clean ? `${clean}/` : ''}${fragment === undefined ? '' : `#${fragment}`}`
}

/**
 * Turns `hub:systems/spr` in links of content into the address of the page in the language of
 * the page that is being read. Content never names a language or a host.
 */
export const resolveHubLinks = (html: string, lang: Lang): string =>
  html.replace(/(\shref=")hub:([^"]*)"/g, (_, attribute: string, path: string) => {
    return `${attribute}${pageHref(lang, path)}"`
  })
