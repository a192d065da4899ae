import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lang } from '../../../schemas/lang.ts'
import { once } from '../../../site/islands/search/once.ts'
import {
  createPagefindEngine,
  type PagefindScript,
} from '../../../site/islands/search/pagefind-engine.ts'
import { createSearch } from '../../../site/islands/search/search-hub.ts'
import { serveFolder } from '../../../site/testing/serve-folder.ts'

/**
 * The search of the site in Node: the modules that the search page runs, Pagefind's own script
 * and WebAssembly, over the index of the built site served on this machine. Only what shows the
 * results is left out.
 * @throws when the site is not built.
 */
export async function openBuiltSearch(dist: string) {
  await access(resolve(dist, 'pagefind/km/pagefind.js')).catch(() => {
    throw new Error(`${dist} holds no built site: npm run build.`)
  })
  const site = await serveFolder(dist)
  const open = (lang: Lang) => {
    const folder = `${site.origin}/pagefind/${lang}/`
    const script = pathToFileURL(resolve(dist, 'pagefind', lang, 'pagefind.js')).href
    const load = async <T>(name: string) => (await (await fetch(folder + name)).json()) as T
    const engine = createPagefindEngine({
      folder,
      loadScript: () => import(script) as Promise<PagefindScript>,
    })
    const list = (name: string) => once(() => load<readonly string[]>(`spelling-${name}.json`))
    return createSearch(engine, { words: list('words'), titles: list('titles') })
  }
  return { find: { km: open('km'), en: open('en') }, close: site.close }
}
