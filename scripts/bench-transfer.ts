import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { langSchema } from '../schemas/lang.ts'
import { findChromium } from '../site/testing/find-chromium.ts'
import { buildSearchIndex } from './build/search-index.ts'
import { readQuestionFile } from './evaluation/read-question-file.ts'
import { measureColdSearches, type Transfer } from './evaluation/search/cold-search.ts'
import { makeCorpus } from './evaluation/search/make-corpus.ts'
import { readBuiltPages } from './evaluation/search/read-pages.ts'

const DIST = 'dist'
const JUDGED = 'scripts/evaluation/search/judged.jsonl'
/** Pages of each language on the larger site. */
const MANY = 1000

const querySchema = z.object({ q: z.string(), lang: langSchema })

/**
 * `npm run bench -- transfer`: what the first search of a reader moves over the line, in a
 * browser with nothing kept, for each judged query, with the site as it is and with 1,000 pages in
 * each language made of its paragraphs. Takes ten minutes.
 * @throws without a Chromium.
 */
export async function benchTransfer(): Promise<void> {
  const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' })!
  const queries = readQuestionFile(JUDGED, querySchema)
  print(['site', 'search page', 'Pagefind', 'everything else', 'requests'])
  print(['---', '---', '---', '---', '---'])
  const pages = (await readBuiltPages(DIST)).filter(({ url }) => url.startsWith('/km/'))
  printRow(`${pages.length} pages`, await measureColdSearches(DIST, chromium, queries))
  const large = await mkdtemp(join(tmpdir(), 'large-site-'))
  try {
    await makeCorpus(DIST, large, MANY)
    await buildSearchIndex(large)
    printRow(`${MANY} pages`, await measureColdSearches(large, chromium, queries))
  } finally {
    await rm(large, { recursive: true })
  }
}

const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

/** Median, what 95 % of the queries keep below, and most. */
function printRow(name: string, transfers: readonly Transfer[]): void {
  const column = (field: 'page' | 'engine' | 'data' | 'requests', unit: number, digits: number) => {
    const values = transfers.map((transfer) => transfer[field] / unit).sort((a, b) => a - b)
    const places = [0.5, 0.95, 1].map((share) => Math.ceil(share * values.length) - 1)
    return places.map((place) => (values[place] ?? 0).toFixed(digits)).join(' / ')
  }
  const kilobytes = (field: 'page' | 'engine' | 'data') => `${column(field, 1000, 1)} kB`
  const sizes = [kilobytes('page'), kilobytes('engine'), kilobytes('data')]
  print([name, ...sizes, column('requests', 1, 0)])
}
