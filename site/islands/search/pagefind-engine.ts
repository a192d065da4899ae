import type { Hit, SearchEngine } from './engine.ts'
import type { FoundPage } from './found-page.ts'
import { once } from './once.ts'
import { partId, readPageId } from './page-id.ts'
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
  /** Number of pages in the index: added when the site is built. */
  pageCount: number
}

/** Where the parts of an index come from. */
export interface IndexSource {
  /** Address of its folder, `/pagefind/km/`. */
  folder: string
  loadScript: () => Promise<PagefindScript>
}

/** The index in a folder, read by Pagefind's own script. Loads nothing before it is asked. */
export function createPagefindEngine(source: IndexSource): SearchEngine {
  const open = once(() => openIndex(source))
  const loads = new Map<string, FoundFragment['data']>()
  const read = new Map<string, FoundPage>()

  async function loadPart(id: string): Promise<FoundPage> {
    const load = loads.get(id)
    if (!load) throw new Error(`page ${id} was not found before`)
    const { url, content, meta } = await load()
    return { ...meta, url, text: content }
  }

  return {
    find: async (terms) => {
      const { instance, size } = await open()
      const all = terms.flatMap((term) => term.beginnings)
      await instance.preload(all.flatMap((b) => [b.term, ...b.longer]).join(' '))
      const found = terms.map(({ beginnings }) => findAny(instance, beginnings, loads))
      return { hits: (await Promise.all(found)).map(hitsOf), size }
    },
    page: async (id, parts) => {
      const ids = parts.map((part) => partId(id, part))
      const key = ids.join()
      const page = read.get(key) ?? joinParts(await Promise.all(ids.map(loadPart)))
      read.set(key, page)
      return page
    },
  }
}

async function openIndex({ folder, loadScript }: IndexSource) {
  const { createInstance, pageCount } = await loadScript()
  // A worker would load a second copy of the script; a search takes a few milliseconds.
  const instance = createInstance({ basePath: folder, baseUrl: '/', noWorker: true })
  await instance.init()
  return { instance, size: pageCount }
}

/** What a page counts that has not the first beginning of a term but another. */
const OTHER_FORM = 0.25

/** The best score of each part of a page over the beginnings of a term. */
async function findAny(
  instance: Instance,
  beginnings: readonly Beginning[],
  loads: Map<string, FoundFragment['data']>,
): Promise<Map<string, number>> {
  const best = new Map<string, number>()
  for (const [i, { term }] of beginnings.entries()) {
    const { results } = await instance.search(term)
    for (const { id, score, data } of results) {
      loads.set(id, data)
      best.set(id, Math.max(i === 0 ? score : score * OTHER_FORM, best.get(id) ?? 0))
    }
  }
  return best
}

/** Each page once, with the score of its best part. */
function hitsOf(scores: ReadonlyMap<string, number>): Hit[] {
  const hits = new Map<string, Hit>()
  for (const [found, score] of scores) {
    const { page: id, kind, part } = readPageId(found)
    const hit = hits.get(id)
    const parts = [...(hit?.parts ?? []), part]
    hits.set(id, { id, kind, parts, score: Math.max(score, hit?.score ?? 0) })
  }
  return [...hits.values()]
}

function joinParts(parts: readonly FoundPage[]): FoundPage {
  const [first, ...others] = parts
  if (!first) throw new Error('a page has at least one part')
  if (others.length === 0) return first
  return {
    ...first,
    headings: parts.flatMap(({ headings }) => headings),
    asked: parts.flatMap(({ asked }) => asked),
    text: parts.map(({ text }) => text).join(' · '),
  }
}
