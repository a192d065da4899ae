import type { Hit, SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import type { Beginning } from './terms.ts'

interface Fragment {
  url: string
  content: string
  meta: Omit<FoundPage, 'url' | 'text'>
}
interface Result {
  id: string
  score: number
  data: () => Promise<Fragment>
}
interface Instance {
  init: () => Promise<void>
  preload: (term: string) => Promise<void>
  search: (term: string | null, options?: object) => Promise<{ results: Result[] }>
  filters: () => Promise<Record<string, Record<string, number>>>
}

/** What `pagefind/pagefind.js` of the built site exports, as far as it is used. */
export interface PagefindScript {
  createInstance: (options: object) => Instance
}

/**
 * The index in the folder `basePath` (`/pagefind/km/`), read by Pagefind's own script. Nothing is
 * loaded before the first question to it.
 */
export function createPagefindEngine(
  loadScript: () => Promise<PagefindScript>,
  basePath: string,
): SearchEngine {
  let started: Promise<{ instance: Instance; pages: ReadonlyMap<string, Page> }> | undefined
  const start = () => {
    started ??= open(loadScript, basePath).catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  }
  return {
    kinds: async () => {
      const { pages } = await start()
      return new Map([...pages].map(([id, { kind }]) => [id, kind]))
    },
    find: async (terms) => {
      const { instance } = await start()
      const beginnings = terms.flatMap((term) => term.beginnings)
      await instance.preload(beginnings.flatMap((b) => [b.term, ...b.beside]).join(' '))
      return Promise.all(terms.map((term) => findAny(instance, term.beginnings)))
    },
    page: async (id) => {
      const { pages } = await start()
      const page = pages.get(id)
      if (!page) throw new Error(`no page ${id} in the index`)
      const { url, content, meta } = await page.load()
      return { ...meta, url, text: content }
    },
  }
}

/** What a page counts that has not the first beginning of a term but another. */
const OTHER_FORM = 0.25

/** The best hit of each page over the beginnings of a term. */
async function findAny(instance: Instance, beginnings: readonly Beginning[]): Promise<Hit[]> {
  const best = new Map<string, number>()
  for (const [i, { term }] of beginnings.entries()) {
    const { results } = await instance.search(term)
    for (const { id, score } of results) {
      const worth = i === 0 ? score : score * OTHER_FORM
      best.set(id, Math.max(worth, best.get(id) ?? 0))
    }
  }
  return [...best].map(([id, score]) => ({ id, score }))
}

interface Page {
  kind: string
  load: Result['data']
}

async function open(loadScript: () => Promise<PagefindScript>, basePath: string) {
  const { createInstance } = await loadScript()
  // A worker would load a second copy of the script; a search takes a few milliseconds.
  const instance = createInstance({ basePath, noWorker: true })
  await instance.init()
  const pages = new Map<string, Page>()
  const { kind: counts = {} } = await instance.filters()
  for (const kind of Object.keys(counts)) {
    const { results } = await instance.search(null, { filters: { kind } })
    for (const { id, data } of results) pages.set(id, { kind, load: data })
  }
  return { instance, pages }
}
