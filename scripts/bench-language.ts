import * as z from 'zod'
import { seededRandom } from '../bot/registry/sandbox/random.ts'
import { langSchema, type Lang } from '../schemas/lang.ts'
import { readQuestionFile } from './evaluation/read-question-file.ts'
import {
  ourSearch,
  plainMiniSearch,
  stockPagefind,
  type Contestant,
} from './evaluation/search/contestants.ts'
import { drawPhrases } from './evaluation/search/draw-phrases.ts'
import { figuresOf, placeOf } from './evaluation/search/known-item.ts'
import { otherEncoding } from './evaluation/search/other-encoding.ts'
import { readBuiltPages } from './evaluation/search/read-pages.ts'

const DIST = 'dist'
const JUDGED = 'scripts/evaluation/search/judged.jsonl'
const SEED = 20_261_129
const PHRASES: Readonly<Record<Lang, number>> = { km: 2000, en: 500 }

const judgedSchema = z.object({ q: z.string(), expect: z.string(), lang: langSchema })
type Query = z.infer<typeof judgedSchema>

/**
 * `npm run bench -- language`: the hub's search against stock Pagefind, Pagefind over words of
 * ICU's dictionary and a plain MiniSearch, on the same pages and queries. Prints Markdown tables
 * of shares; the exit code says nothing about them. Takes some minutes.
 */
export async function benchLanguage(): Promise<void> {
  const pages = await readBuiltPages(DIST)
  const judged = readQuestionFile(JUDGED, judgedSchema)
  const phrases = (lang: Lang): Query[] =>
    drawPhrases(seededRandom(SEED), pages, lang, PHRASES[lang]).map(({ q, url }) => ({
      q,
      expect: url,
      lang,
    }))
  const sets: Readonly<Record<string, readonly Query[]>> = {
    'judged, Khmer': judged.filter(({ lang }) => lang === 'km'),
    'the same in other code points': judged
      .filter(({ q, lang }) => lang === 'km' && /[\u1780-\u17b3]/.test(q))
      .map((query) => ({ ...query, q: otherEncoding(query.q) })),
    'judged, English': judged.filter(({ lang }) => lang === 'en'),
    'phrases, Khmer': phrases('km'),
    'phrases, English': phrases('en'),
  }
  print(['search', ...Object.entries(sets).map(([name, { length }]) => `${name} (${length})`)])
  print(['search', ...Object.keys(sets)].map(() => '---'))
  for (const open of [
    () => ourSearch(DIST),
    () => stockPagefind(pages, false),
    () => stockPagefind(pages, true),
    () => Promise.resolve(plainMiniSearch(pages)),
  ]) {
    const contestant = await open()
    const cells: string[] = []
    for (const set of Object.values(sets)) cells.push(await measure(contestant, set))
    print([contestant.name, ...cells])
    await contestant.close()
  }
}

const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
/** Only the hub knows the entries of lists: pages are compared. */
const withoutAnchor = (url: string): string => url.replace(/#.*/, '')
const percent = (share: number): string => (100 * share).toFixed(1)

/** Shares of queries whose page is found at all, in the first ten, first. */
async function measure(contestant: Contestant, queries: readonly Query[]): Promise<string> {
  const places: number[] = []
  for (const query of queries) {
    const urls = (await contestant.search(query.q, query.lang)).map(withoutAnchor)
    places.push(placeOf({ expect: withoutAnchor(query.expect) }, [...new Set(urls)]))
  }
  const { found, top10, top1 } = figuresOf(places)
  return [found, top10, top1].map(percent).join(' / ')
}
