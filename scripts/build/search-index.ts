import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex, type IndexFile } from 'pagefind'
import { requireContent } from '../../bot/content/read-content.ts'
import { langs, otherLang, type Lang } from '../../schemas/lang.ts'
import { mendPagefind } from './mend-pagefind.ts'
import { createQuestionTerms } from './question-terms.ts'
import { pageIds } from './page-ids.ts'
import { naturalFragments, type NamedParts } from './search-fragments.ts'
import { readPage, type PageText } from './search-page.ts'
import { makeSpelling } from './search-spelling.ts'
import { makeRecord, toIndexHtml, type OtherWords, type SearchRecord } from './search-record.ts'

/**
 * Size of a part of the index, in places of terms. A query loads one part a term: smaller parts
 * make a search lighter and the list of parts longer. Measured in docs/khmer.md.
 */
const PART_SIZE = '1000'

/** Terms are stems already: Pagefind needs no language. */
const ENGINE = 'wasm.unknown.pagefind'
const NO_LANGUAGE = 'unknown'

/** Pages that a search need not find: the search itself. */
const LEFT_OUT = /^(km|en)\/search\//

/**
 * Writes the search index of a built site to `pagefind/<lang>/` in its folder: Pagefind's
 * script, its index over terms, the natural text of the pages, and words for help with spelling.
 * @throws when Pagefind refuses a page.
 */
export async function buildSearchIndex(distDir: string): Promise<void> {
  try {
    const pages = { km: await readPages(distDir, 'km'), en: await readPages(distDir, 'en') }
    for (const lang of langs) {
      const records = recordsOf(pages, lang)
      const files = await indexRecords(records)
      const folder = join(distDir, 'pagefind', lang)
      await writeIndex(folder, naturalFragments(files, nameParts(records)), records.length)
      for (const [name, list] of Object.entries(makeSpelling(records))) {
        await writeFile(join(folder, `spelling-${name}.json`), JSON.stringify(list))
      }
    }
  } finally {
    await close()
  }
}

async function readPages(distDir: string, lang: Lang): Promise<PageText[]> {
  const paths = await Array.fromAsync(glob(`${lang}/**/index.html`, { cwd: distDir }))
  const read = paths.map(async (found) => {
    const path = found.replaceAll('\\', '/')
    if (LEFT_OUT.test(path)) return []
    const html = await readFile(join(distDir, path), 'utf8')
    return readPage(html, `/${path.slice(0, -'index.html'.length)}`)
  })
  const pages = (await Promise.all(read)).flat()
  return pages.sort((a, b) => (a.url < b.url ? -1 : 1))
}

/**
 * Pages of one language. A page is also found by its title in the other one: people mix both.
 */
function recordsOf(pages: Readonly<Record<Lang, PageText[]>>, lang: Lang): SearchRecord[] {
  const other = otherLang(lang)
  const titles = new Map(pages[other].map(({ url, title }) => [withoutLang(url), title]))
  const answers = readAnswers()
  const asked = questionsByUrl(answers, lang)
  const termsOf = createQuestionTerms([
    ...Object.values(pages).flatMap((all) => all.map(wholeText)),
    ...answers.flatMap(({ facts }) => facts.romanised),
  ])
  return pages[lang].map((page) => {
    const title = titles.get(withoutLang(page.url))
    const otherWords = {
      title: title === page.title ? undefined : title,
      ...(asked.get(page.url) ?? { questions: [], romanised: [] }),
    }
    return makeRecord(page, otherWords, termsOf)
  })
}

const wholeText = ({ title, blocks }: PageText): string =>
  [title, ...blocks.map(({ text }) => text)].join('\n')

const withoutLang = (url: string): string => url.slice('/km'.length)

const readAnswers = () =>
  requireContent(fileURLToPath(new URL('../../content', import.meta.url))).answers

/** Questions as people ask them: they lead to an answer though they do not stand on its page. */
function questionsByUrl(
  answers: ReturnType<typeof readAnswers>,
  lang: Lang,
): Map<string, Pick<OtherWords, 'questions' | 'romanised'>> {
  return new Map(
    answers.map(({ id, facts, pages }) => [
      `/${lang}/answers/${id}/`,
      {
        questions: pages[lang]?.frontMatter.questions ?? [],
        romanised: lang === 'km' ? facts.romanised : [],
      },
    ]),
  )
}

/** The address under which Pagefind gets a part of a page. */
const addressOf = (url: string, part: number): string => `${url} ${part}`

function nameParts(records: readonly SearchRecord[]): NamedParts {
  const ids = pageIds(records)
  return new Map(
    records.flatMap(({ url, parts }, i) =>
      parts.map(({ page }, j) => [addressOf(url, j), { id: ids[i]![j]!, page }] as const),
    ),
  )
}

async function indexRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = PART_SIZE
  const frequency = new Map<string, number>()
  for (const { weights } of records.flatMap(({ parts }) => parts)) {
    for (const term of weights.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  }
  const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE })
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const { url, titleTerms, parts } of records) {
    for (const [i, { weights }] of parts.entries()) {
      const { errors: refused } = await index.addHTMLFile({
        url: addressOf(url, i),
        content: toIndexHtml(titleTerms, weights, frequency),
      })
      if (refused.length > 0) throw new Error(`${url}: ${refused.join('; ')}`)
    }
  }
  const { files, errors: failed } = await index.getFiles()
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`)
  return files
}

/**
 * Of Pagefind's files only those that a search loads; its own page elements are not used. The
 * script stands in each language's folder, because one copy of it can hold one index.
 */
async function writeIndex(
  folder: string,
  files: readonly IndexFile[],
  pageCount: number,
): Promise<void> {
  for (const { path, content } of files) {
    const isData = /\.pf_|\.json$/.test(path)
    if (!isData && path !== 'pagefind.js' && path !== ENGINE) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    const isScript = path === 'pagefind.js'
    await writeFile(join(folder, path), isScript ? ownScript(content, pageCount) : content)
  }
}

/** Pagefind's script, mended, which says how many pages there are: parts of pages are none. */
const ownScript = (content: Uint8Array, pageCount: number): string =>
  `${mendPagefind(Buffer.from(content).toString('utf8'))}\nexport const pageCount = ${pageCount}\n`
