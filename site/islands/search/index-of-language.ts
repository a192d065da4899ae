import type { Lang } from '../../../schemas/lang.ts'
import { once } from './once.ts'
import { createPagefindEngine, type PagefindScript } from './pagefind-engine.ts'
import { createSearch } from './search-hub.ts'

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as T
}

/** The search over the built index of a language. Nothing is loaded before the first query. */
export function searchIn(lang: Lang) {
  const folder = `/pagefind/${lang}/`
  const script = `${folder}pagefind.js`
  const engine = createPagefindEngine({
    folder,
    loadScript: () => import(/* @vite-ignore */ script) as Promise<PagefindScript>,
  })
  const list = (name: string) =>
    once(() => load<readonly string[]>(`${folder}spelling-${name}.json`))
  return createSearch(engine, { words: list('words'), titles: list('titles') })
}
