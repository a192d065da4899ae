import type { Lang } from '../../../schemas/lang.ts'
import type { Spelling } from './near-words.ts'
import { createPagefindEngine, type PagefindScript } from './pagefind-engine.ts'
import { createSearch } from './search-hub.ts'

/** The search over the built index of a language. Nothing is loaded before the first query. */
export function searchIn(lang: Lang) {
  const folder = `/pagefind/${lang}/`
  const script = `${folder}pagefind.js`
  const loadScript = () => import(/* @vite-ignore */ script) as Promise<PagefindScript>
  return createSearch(createPagefindEngine(loadScript, folder), async () => {
    const response = await fetch(`${folder}spelling.json`)
    if (!response.ok) throw new Error(`spelling.json answered ${response.status}`)
    return (await response.json()) as Spelling
  })
}
