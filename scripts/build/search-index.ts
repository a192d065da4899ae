import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex, type IndexFile } from 'pagefind'
import { requireContent } from '../../bot/content/read-content.ts'
import { langs, type Lang } from '../../schemas/lang.ts'
import { naturalFragments } from './search-fragments.ts'
import { readPage } from './search-page.ts'
import { hashOf, makeRecord, toIndexHtml, type SearchRecord } from './search-record.ts'

/**
 * Size of a part of the index, in places of terms. A query loads one part a term: smaller parts
 * make a search lighter and the list of parts longer. Measured in docs/decisions.
 */
const PART_SIZE = '3000'

/** Pages that a search need not find: the search itself. */
const LEFT_OUT = /^(km|en)\/search\//

/**
 * Writes the search index of a built site to `pagefind/` in its folder: Pagefind's script, and
 * for each language an index over terms with the natural text of its pages.
 * @throws when Pagefind refuses a page.
 */
export async function buildSearchIndex(distDir: string): Promise<void> {
  try {
    for (const lang of langs) {
      const records = await readRecords(distDir, lang)
      const files = await indexRecords(records, lang)
      await writeIndex(join(distDir, 'pagefind'), lang, naturalFragments(files, records))
    }
  } finally {
    await close()
  }
}

async function readRecords(distDir: string, lang: Lang): Promise<SearchRecord[]> {
  const asked = questionsByUrl(lang)
  const records: SearchRecord[] = []
  const paths = await Array.fromAsync(glob(`${lang}/**/index.html`, { cwd: distDir }))
  for (const path of paths.map((p) => p.replaceAll('\\', '/')).sort()) {
    if (LEFT_OUT.test(path)) continue
    const url = `/${path.slice(0, -'index.html'.length)}`
    const html = await readFile(join(distDir, path), 'utf8')
    for (const page of readPage(html, url)) records.push(makeRecord(page, asked.get(url) ?? []))
  }
  return records
}

/** Questions as people ask them: they lead to an answer though they do not stand on its page. */
function questionsByUrl(lang: Lang): Map<string, readonly string[]> {
  const { answers } = requireContent(fileURLToPath(new URL('../../content', import.meta.url)))
  return new Map(
    answers.map(({ id, facts, pages }) => [
      `/${lang}/answers/${id}/`,
      [...(pages[lang]?.frontMatter.questions ?? []), ...(lang === 'km' ? facts.romanised : [])],
    ]),
  )
}

async function indexRecords(records: readonly SearchRecord[], lang: Lang): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = PART_SIZE
  const frequency = new Map<string, number>()
  for (const { weights } of records) {
    for (const term of weights.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  }
  const { index, errors } = await createIndex({ forceLanguage: lang })
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const record of records) {
    const { errors: refused } = await index.addHTMLFile({
      // The name of a fragment comes from what is indexed: with the hash also from what is shown.
      url: `${record.page.url} ${hashOf(record.page)}`,
      content: toIndexHtml(record, lang, frequency),
    })
    if (refused.length > 0) throw new Error(`${record.page.url}: ${refused.join('; ')}`)
  }
  const { files, errors: failed } = await index.getFiles()
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`)
  return files
}

/** Of Pagefind's files only those that a search loads; its own page elements are not used. */
async function writeIndex(folder: string, lang: Lang, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const isScript = path === 'pagefind.js'
    const isData = /\.pf_|^pagefind-entry\.json$/.test(path)
    const isEngine = path === (lang === 'en' ? 'wasm.en.pagefind' : 'wasm.unknown.pagefind')
    if (!isScript && !isData && !isEngine) continue
    const file = isScript ? join(folder, path) : join(folder, lang, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
