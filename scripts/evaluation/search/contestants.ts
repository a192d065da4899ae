import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { BREAK, insertBreaks, removeBreaks } from '../../../bot/language/break-words.ts'
import { langs, type Lang } from '../../../schemas/lang.ts'
import { serveFolder } from '../../../site/testing/serve-folder.ts'
import type { PageText } from '../../build/search-page.ts'
import { openBuiltSearch } from './open-built-search.ts'

/** A search over the pages of the built site. */
export interface Contestant {
  name: string
  /** Addresses of all pages that are found, best first. */
  search: (query: string, lang: Lang) => Promise<string[]>
  close: () => Promise<unknown>
}

const ALL = 2000

export async function ourSearch(dist: string): Promise<Contestant> {
  const built = await openBuiltSearch(dist)
  const search: Contestant['search'] = async (query, lang) => {
    const { results } = await (await built.find[lang](query)).pages(ALL)
    return results.map(({ page }) => page.url)
  }
  return { name: 'this hub', search, close: built.close }
}

interface StockInstance {
  init: () => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}
interface StockScript {
  createInstance: (options: object) => StockInstance
}

/**
 * Pagefind as it comes, in the language of the pages.
 * @param words pages and queries reach it with a space between the Khmer words that ICU's
 * dictionary finds.
 */
export async function stockPagefind(
  pages: readonly PageText[],
  words: boolean,
): Promise<Contestant> {
  const prepare = (text: string) =>
    words ? insertBreaks(text).replaceAll(BREAK, ' ') : removeBreaks(text)
  const root = await mkdtemp(join(tmpdir(), 'stock-pagefind-'))
  for (const lang of langs) await writeStockIndex(join(root, lang), pages, lang, prepare)
  await close()
  const site = await serveFolder(root)
  const open = async (lang: Lang) => {
    const script = pathToFileURL(join(root, lang, 'pagefind.js')).href
    const { createInstance } = (await import(script)) as StockScript
    const basePath = `${site.origin}/${lang}/`
    const instance = createInstance({ basePath, baseUrl: '/', noWorker: true })
    await instance.init()
    return instance
  }
  const instances = { km: await open('km'), en: await open('en') }
  return {
    name: words ? 'Pagefind over ICU words' : 'Pagefind',
    search: async (query, lang) => {
      const { results } = await instances[lang].search(prepare(query))
      return Promise.all(results.map(async (result) => (await result.data()).url))
    },
    close: async () => {
      await site.close()
      await rm(root, { recursive: true })
    },
  }
}

async function writeStockIndex(
  folder: string,
  pages: readonly PageText[],
  lang: Lang,
  prepare: (text: string) => string,
): Promise<void> {
  const { index } = await createIndex({ forceLanguage: lang })
  if (!index) throw new Error('Pagefind could not start')
  for (const { url, title, blocks } of pages.filter((page) => page.url.startsWith(`/${lang}/`))) {
    const heading = `<h1>${escape(prepare(title))}</h1>`
    const body = blocks.map(({ text, weight }) => {
      const tag = weight === 'heading' ? 'h2' : 'p'
      return `<${tag}>${escape(prepare(text))}</${tag}>`
    })
    const content = `<html lang="${lang}"><body>${heading}${body.join('')}</body></html>`
    const { errors } = await index.addHTMLFile({ url, content })
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** MiniSearch with nothing set but the fields, titles counting twice. */
export function plainMiniSearch(pages: readonly PageText[]): Contestant {
  const open = (lang: Lang) => {
    const index = new MiniSearch<{ id: string; title: string; text: string }>({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 } },
    })
    const own = pages.filter(({ url }) => url.startsWith(`/${lang}/`))
    index.addAll(
      own.map(({ url, title, blocks }) => ({
        id: url,
        title,
        text: blocks.map(({ text }) => text).join('\n'),
      })),
    )
    return index
  }
  const indexes = { km: open('km'), en: open('en') }
  return {
    name: 'MiniSearch',
    search: (query, lang) =>
      Promise.resolve(indexes[lang].search(query).map(({ id }) => id as string)),
    close: () => Promise.resolve(),
  }
}
