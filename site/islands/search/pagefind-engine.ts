import type { Hit, SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import { once } from './once.ts'
import type { Beginning } from './terms.ts'

interface Fragment {
  url: string
  content: string
  meta: Omit<FoundPage, 'url' | 'text'>
}
interface FoundFragment {
  id: string
  score: number
  data: () => Promise<Fragment>
}
interface Instance {
  init: () => Promise<void>
  preload: (term: string) => Promise<void>
  search: (term: string) => Promise<{ results: FoundFragment[] }>
}

/** What `pagefind.js` of the built site exports, as far as it is used. */
export interface PagefindScript {
  createInstance: (options: object) => Instance
}

/** Ids of all pages by their kind: `pages.json` beside the index. */
export type PagesByKind = Readonly<Record<string, readonly string[]>>

/** Where the parts of an index come from. */
export interface IndexSource {
  /** Address of its folder, `/pagefind/km/`. */
  folder: string
  loadScript: () => Promise<PagefindScript>
  loadPages: () => Promise<PagesByKind>
}

/** The index in a folder, read by Pagefind's own script. Loads nothing before it is asked. */
export function createPagefindEngine(source: IndexSource): SearchEngine {
  const open = once(() => openIndex(source))
  const kinds = once(async () => kindsById(await source.loadPages()))
  const loads = new Map<string, FoundFragment['data']>()
  const pages = new Map<string, FoundPage>()
  return {
    kinds,
    find: async (terms) => {
      const instance = await open()
      const beginnings = terms.flatMap((term) => term.beginnings)
      await instance.preload(beginnings.flatMap((b) => [b.term, ...b.longer]).join(' '))
      return Promise.all(terms.map((term) => findAny(instance, term.beginnings, loads)))
    },
    page: async (id) => {
      const known = pages.get(id)
      if (known) return known
      const load = loads.get(id)
      if (!load) throw new Error(`page ${id} was not found before`)
      const { url, content, meta } = await load()
      const page = { ...meta, url, text: content }
      pages.set(id, page)
      return page
    },
  }
}

async function openIndex({ folder, loadScript }: IndexSource): Promise<Instance> {
  const { createInstance } = await loadScript()
  // A worker would load a second copy of the script; a search takes a few milliseconds.
  const instance = createInstance({ basePath: folder, baseUrl: '/', noWorker: true })
  await instance.init()
  return instance
}

const kindsById = (pages: PagesByKind): ReadonlyMap<string, string> =>
  new Map(Object.entries(pages).flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)))

/** What a page counts that has not the first beginning of a term but another. */
const OTHER_FORM = 0.25

/** The best hit of each page over the beginnings of a term. */
async function findAny(
  instance: Instance,
  beginnings: readonly Beginning[],
  loads: Map<string, FoundFragment['data']>,
): Promise<Hit[]> {
  const best = new Map<string, number>()
  for (const [i, { term }] of beginnings.entries()) {
    const { results } = await instance.search(term)
    for (const { id, score, data } of results) {
      loads.set(id, data)
      best.set(id, Math.max(i === 0 ? score : score * OTHER_FORM, best.get(id) ?? 0))
    }
  }
  return [...best].map(([id, score]) => ({ id, score }))
}
